import type { Own } from '../../src/scenario/pattern/own.ts'
import { NOON } from './conversations.ts'

/** A conversation of a person's own that can be played. */
export function anOwn(id = 'own-aaaaaaaaaa'): Own {
  return {
    format: 1,
    id,
    version: 1,
    pattern: 'this-instead-of-that',
    temperament: 'hurried',
    fillings: {
      boss: 'Robin',
      ask: 'take on the event logistics',
      mine: 'finish the customer panel',
      slips: 'the customer panel',
      who: 'the customers',
    },
    changedAt: NOON,
  }
}
