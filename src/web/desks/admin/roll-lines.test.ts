import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rollLines } from './roll-lines.ts'

test('lines copied from a sheet or typed are read alike, empty ones are not people', () => {
  assert.deepEqual(rollLines('王秀兰\t柳湾代表团\t000-1\r\n\r\n李建国，城关代表团\n赵敏'), [
    { name: '王秀兰', group: '柳湾代表团', phone: '000-1' },
    { name: '李建国', group: '城关代表团', phone: '' },
    { name: '赵敏', group: '', phone: '' },
  ])
})
