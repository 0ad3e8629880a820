import { describe, expect, it } from 'vitest'
import { ownScenario } from '../../../src/scenario/pattern/own.ts'
import { becomes } from '../../../src/screens/own/becomes.ts'
import { BLANK, draftOf, written } from '../../../src/screens/own/draft.ts'
import { scenarioIn } from '../../conversation/fakes.ts'
import { ROBIN } from './robin.ts'

const pattern = scenarioIn(`scenarios/patterns/${ROBIN.pattern}.yaml`)

describe('what a draft becomes', () => {
  it('the boss’s first line and your replies, as the conversation will have them', () => {
    const scenario = ownScenario(pattern, ROBIN)
    const { boss, yours } = becomes(pattern, draftOf(ROBIN, null))
    const turns = Object.values(scenario.turns)
    expect(boss).toBe(scenario.turns[scenario.start.turn]?.lines.at(-1)?.say)
    const replies = turns.flatMap(turn => turn.replies.map(reply => reply.words))
    expect(yours).toHaveLength(3)
    for (const line of yours) expect(replies).toContain(line)
  })

  it('dots for what is not told, and no gap left open', () => {
    const { boss, yours } = becomes(pattern, { ...BLANK, pattern: ROBIN.pattern })
    expect(boss).toContain('…')
    expect(boss).not.toMatch(/[{}[\]|\ue000]|…\./)
    expect(yours[0]).toBeNull()
    const asked = becomes(pattern, written(BLANK, 'ask', 'Take on the open day.'))
    expect(asked.boss).toContain('take on the open day.')
    expect(asked.yours[0]).toContain('take on the open day')
  })
})
