import { describe, expect, test } from 'vitest'
import { endsOf } from '../../src/conversation/branch.ts'
import { compile } from '../../src/conversation/machine.ts'
import { replay } from '../../src/conversation/replay.ts'
import { retrace } from '../../src/conversation/retrace.ts'
import { TEMPERAMENTS } from '../../src/scenario/scenario.ts'
import { manyConversations, shipped } from '../debrief/many.ts'
import { aConversation, aScenario } from './fakes.ts'

describe('walking a branch by the plain rules', () => {
  test('[B6] at its start and at its end comes to what the machine comes to', () => {
    for (const replies of [0, 4]) {
      const { snapshot: _, ...played } = replay(aScenario(), aConversation(replies))
      expect(retrace(aScenario(), aConversation(replies))).toEqual(played)
    }
  })

  test.each(shipped.map(scenario => [scenario.id, scenario] as const))(
    '[K1, B6] comes to what the machine comes to, on 60 conversations with all their branches: %s',
    (_, scenario) => {
      const machines = new Map(TEMPERAMENTS.map(boss => [boss, compile(scenario, boss)]))
      const met = { typed: 0, unclear: 0, lost: 0, over: 0, branches: 0 }
      for (const conversation of manyConversations(60, [scenario], 11)) {
        const machine = machines.get(conversation.temperament)
        const ends = [null, conversation.view, ...endsOf(conversation).map(({ id }) => id)]
        for (const end of ends) {
          const { snapshot: _, ...played } = replay(scenario, conversation, machine, end)
          expect(retrace(scenario, conversation, end)).toEqual(played)
          met.lost += played.lost.length
          met.typed += played.steps.filter(({ said }) => said.typed).length
          met.unclear += played.steps.filter(step => step.played === null).length
          met.over += played.outcome ? 1 : 0
        }
        met.branches += ends.length - 3
      }
      // The comparison is worth something only where all of it came up.
      for (const [what, times] of Object.entries(met)) expect(times, what).toBeGreaterThan(0)
    },
  )
})
