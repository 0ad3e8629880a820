import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Card } from '../../src/debrief/card.ts'
import { CARDS } from '../../src/progress/cards.ts'
import { foundIn } from '../../src/progress/choices.ts'
import { exportFile } from '../../src/progress/export.ts'
import { importFile } from '../../src/progress/import.ts'
import { openProgress } from '../../src/progress/progress.ts'
import { NOON } from './conversations.ts'
import { MemoryStorage } from './memory-storage.ts'

const ID = 'own-k3x9a0b1c2'
const STEP = 'So you want one name for the board.'
const PUSH = 'You’d know if you ever came and looked.'

const open = (storage = new MemoryStorage()) =>
  openProgress(
    () => storage,
    () => NOON,
  )
const decided: Card = {
  lines: [],
  plan: { ifBoss: '', thenI: '' },
  day: null,
  changedAt: NOON,
  own: { steps: [STEP, null, '', null], leftOut: [PUSH] },
}

describe('[K2] the card of a conversation of one’s own', () => {
  test('stored by this version reads to the same meaning as ever', () => {
    const text = readFileSync('tests/fixtures/stored/1/own-cards.json', 'utf8')
    expect(foundIn(CARDS, text)).toEqual({
      is: 'sound',
      value: {
        [ID]: {
          lines: [{ words: 'Who else knows the speakers?', move: 'redirect' }],
          plan: { ifBoss: 'Just get it done.', thenI: 'I will start on Monday.' },
          day: '2026-01-09',
          changedAt: 1767614500000,
          own: { steps: [STEP, null, '', null], leftOut: [PUSH] },
        },
      },
    })
  })

  test('is there after a reload, though nothing but what was decided is on it', () => {
    const storage = new MemoryStorage()
    open(storage).keepCard(ID, decided)
    expect(open(storage).cardOf(ID)).toEqual(decided)
  })

  test('comes back from a file, and what was left out stays out where both have a card', () => {
    const from = open()
    from.keepCard(ID, decided)
    const to = open()
    to.keepCard(ID, {
      ...decided,
      own: { steps: [null, 'What slips?', 'When?', null], leftOut: ['Never.'] },
      changedAt: NOON - 1,
    })
    expect(importFile(to, exportFile(from).text)).toMatchObject({ is: 'brought', cards: 1 })
    expect(to.cardOf(ID).own).toEqual({ steps: [STEP, 'What slips?', '', null], leftOut: [PUSH, 'Never.'] })
    expect(importFile(to, exportFile(from).text)).toMatchObject({ is: 'brought', cards: 0 })
  })
})
