import type { Own } from '../../../src/scenario/pattern/own.ts'

export const ID = 'own-abc123def4'

/** One that was told in full but for a few sentences. */
export const ROBIN: Own = {
  format: 1,
  id: ID,
  version: 3,
  pattern: 'this-instead-of-that',
  temperament: 'hurried',
  fillings: {
    boss: 'Robin',
    ask: 'take on the open day',
    mine: 'finish the exam papers',
    slips: 'the exam papers',
    who: 'the parents',
    after: 'a full house on the day',
  },
  changedAt: 1767614400000,
}
