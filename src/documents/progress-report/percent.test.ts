import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { percent } from './percent.ts'

test('rates are rounded half-up to two decimals', () => {
  assert.equal(percent({ numerator: 1, denominator: 3 }), '33.33%')
  assert.equal(percent({ numerator: 2, denominator: 3 }), '66.67%')
  assert.equal(percent({ numerator: 1, denominator: 2 }), '50.00%')
  // 0.125 % is exactly between two hundredths.
  assert.equal(percent({ numerator: 1, denominator: 800 }), '0.13%')
  assert.equal(percent({ numerator: 366, denominator: 367 }), '99.73%')
})

test('99.996 % is never printed as 100 %, and something never as 0 %', () => {
  assert.equal(percent({ numerator: 99_996, denominator: 100_000 }), '99.99%')
  assert.equal(percent({ numerator: 1, denominator: 1_000_000 }), '0.01%')
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(1_000_000), (denominator, drawn) => {
      const numerator = Math.min(drawn, denominator)
      const text = percent({ numerator, denominator })
      assert.equal(text === '100%', numerator === denominator)
      assert.equal(text === '0%', numerator === 0)
    }),
  )
})

test('an empty base has no rate', () => {
  assert.equal(percent({ numerator: 0, denominator: 0 }), '—')
  assert.equal(percent({ numerator: 0, denominator: null }), '—')
})
