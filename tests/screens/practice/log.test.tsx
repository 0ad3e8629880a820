import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { reply } from '../../../src/conversation/branch.ts'
import type { Conversation } from '../../../src/conversation/record.ts'
import { replay } from '../../../src/conversation/replay.ts'
import { practice } from '../../../src/messages/en/practice.ts'
import { Log } from '../../../src/screens/practice/log.tsx'
import { aConversation, aScenario } from '../../conversation/fakes.ts'

const scenario = aScenario({ unclear: 'Say that again?' })

function logOf(conversation: Conversation) {
  const { steps, line } = replay(scenario, conversation)
  return <Log steps={steps} line={line} bossName="Dana" />
}

const lines = () => [...screen.getByRole('log', { name: practice.log }).children]
const texts = () => lines().map(line => line.textContent)

test('has both sides in order, the boss’s words last', () => {
  render(logOf(aConversation(2)))
  expect(texts()).toEqual([
    'Dana: Please send me the figures today.',
    'You: You want the figures in hand today.',
    'Dana: Yes. He has asked me twice now.',
    'You: Two of them are wrong at the source. What would that cost with him?',
    'Dana: He needs something to show on Monday.',
  ])
})

test('grows at its end: what stands there stays the same element, and is not said again', () => {
  const { rerender } = render(logOf(aConversation()))
  for (const replies of [1, 2, 3, 4]) {
    const before = lines()
    const said = texts()
    rerender(logOf(aConversation(replies)))
    expect(lines().slice(0, before.length)).toEqual(before)
    expect(lines().every((line, n) => n >= before.length || line === before[n])).toBe(true)
    expect(texts().slice(0, said.length)).toEqual(said)
    expect(lines()).toHaveLength(2 * replies + 1)
  }
})

test('has the last words of the ending', () => {
  render(logOf(aConversation(4)))
  expect(texts().at(-1)).toBe('Dana: Good, the summary then.')
})

test('[M4] has words of one’s own as they were said, and the boss asking', () => {
  const reading = { stance: 'unclear', move: null, probability: 0.2, sure: false } as const
  render(
    logOf(reply(aConversation(), 'ask', { typed: { words: 'Well, you know.', as: null, reading } }, 1, 1)),
  )
  expect(texts().slice(1)).toEqual(['You: Well, you know.', 'Dana: Say that again?'])
})
