import type { Fillings } from './gaps.ts'

/** What one person might tell who skips nothing, and another who skips what can be skipped: a pattern is proved with both. */
export const SAMPLES: readonly [full: Fillings, bare: Fillings] = [
  {
    boss: 'Dana',
    role: 'head of sales',
    ask: 'take on the event logistics',
    mine: 'prepare the customer panel',
    because: 'two speakers still need a call',
    slips: 'the customer panel',
    who: 'the customers',
    after: 'one name to give the board',
    other: 'Tomas',
    worry: 'losing their trust',
    will: 'do it and tell the speakers myself',
  },
  {
    boss: 'Lee',
    ask: 'cover your Saturday shift',
    mine: 'see my mother',
    slips: 'my promise',
    who: 'my family',
  },
]
