import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unbornItem, type Item } from '#domain/item/item.ts'
import type { Contact } from '#domain/item/contact/contact.ts'
import type { Reply } from '#domain/item/reply/reply.ts'
import { tasksOf } from './my-tasks.ts'

const offered = [
  { command: 'judgePromise', target: 'm1' },
  { command: 'confirmContact', target: 'c1' },
  { command: 'readReply', target: 'r1' },
  { command: 'giveFeedback', target: 'r1' },
]
const contact = { id: 'c1', unitId: 'u1', heldOn: '2024-05-10', proposerIds: ['d1'], verdicts: [] }
const delivery = { proposerName: '代表甲', proposerId: 'd1', means: 'online', deliveredOn: '2024-07-01' }
const reply = {
  id: 'r1',
  unitId: 'u1',
  status: 'delivered',
  feedbackBy: '2024-07-22',
  deliveries: [delivery],
}

function anItem(parts: {
  contacts?: object[]
  replies?: object[]
  feedback?: object[]
  promises?: object[]
}): Item {
  // Only the fields that tasks look at are filled in.
  return { ...unbornItem('i1'), ...(parts as { contacts?: Contact[]; replies?: Reply[] }) } as Item
}

test('a contact waits for each proposer it names, and for nobody else', () => {
  const item = anItem({ contacts: [contact] })
  assert.deepEqual(
    tasksOf(item, offered, ['d1']).map(({ task }) => task),
    ['confirmContact'],
  )
  assert.deepEqual(tasksOf(item, offered, ['d2']), [])
})

test('a contact confirmed once waits no longer', () => {
  const verdicts = [{ proposerId: 'd1', verdict: 'tookPlace', on: '2024-05-11' }]
  assert.deepEqual(tasksOf(anItem({ contacts: [{ ...contact, verdicts }] }), offered, ['d1']), [])
})

test('an unread letter is to be read first, a read one to be judged', () => {
  assert.equal(tasksOf(anItem({ replies: [reply] }), offered, ['d1'])[0]?.task, 'readReply')
  const read = { ...reply, deliveries: [{ ...delivery, readOn: '2024-07-02' }] }
  assert.equal(tasksOf(anItem({ replies: [read] }), offered, ['d1'])[0]?.task, 'judge')
})

test('a judged letter waits for nothing', () => {
  const read = { ...reply, deliveries: [{ ...delivery, readOn: '2024-07-02' }] }
  const feedback = [{ replyId: 'r1', proposerId: 'd1' }]
  assert.deepEqual(tasksOf(anItem({ replies: [read], feedback }), offered, ['d1']), [])
})

test('a promise waits for the word the server lets the proposer give', () => {
  const item = anItem({ promises: [{ id: 'm1', unitId: 'u1' }] })
  assert.deepEqual(
    tasksOf(item, offered, ['d1']).map(({ task, id }) => [task, id]),
    [['judgePromise', 'm1']],
  )
  assert.deepEqual(tasksOf(item, [{ command: 'judgePromise', target: 'm1', closed: {} }], ['d1']), [])
})
