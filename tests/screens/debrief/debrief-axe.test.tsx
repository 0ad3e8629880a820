import { describe, expect, it } from 'vitest'
import { begin } from '../../../src/conversation/branch.ts'
import type { Conversation } from '../../../src/conversation/record.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { aConversation, aScenario, NOON, types } from './a-scenario.ts'
import { faultsOf } from './faults.ts'
import { LEADING, look, UNCLEAR } from './look.tsx'

describe('axe', () => {
  const scenario = aScenario()
  const states: [string, Conversation, Scenario?][] = [
    ['a good ending', aConversation(LEADING)],
    ['a poor ending', aConversation(['no', 'not-mine', 'ever', 'refuse'])],
    ['given away', aConversation(['yes', 'fine', 'shorter', 'both'])],
    ['out of step', aConversation(['worry'])],
    ['an unclear reply', types(aConversation(['say-back']), 'again', UNCLEAR)],
    ['nothing said', begin(scenario, 'hurried', 'c1', NOON)],
    ['an edited scenario', aConversation(['gone', 'cost']), scenario],
  ]
  it.each(states)('finds nothing in %s', async (_, conversation, edited) => {
    const { container } = look(conversation, edited)
    expect(await faultsOf(container)).toEqual([])
  })
})
