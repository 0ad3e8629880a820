import { expect, test } from 'vitest'
import { willOf } from '../../src/debrief/own-card-will.ts'
import { english } from '../../src/messages/english.ts'

const { will } = english.card.ofOwn

test.each([
  ['start on Monday', 'I will start on Monday.'],
  ['To start on Monday.', 'I will start on Monday.'],
  ['I’ll do my half\n of it', 'I will do my half of it.'],
  ['Email NATO, then!', 'I will email NATO, then!'],
  ['NATO first', 'I will NATO first.'],
  ['Élargir', 'I will élargir.'],
  ['做我的那一半。', 'I will 做我的那一半。'],
])('[L5] what one will do if they insist, “%s”, becomes a sentence to say', (told, said) => {
  expect(will(willOf(told))).toBe(said)
})

test('and nothing comes of nothing', () => {
  expect([willOf(''), willOf(' . '), willOf('\n')]).toEqual(['', '', ''])
})
