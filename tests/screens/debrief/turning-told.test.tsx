import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Conversation } from '../../../src/conversation/record.ts'
import { aConversation, types } from './a-scenario.ts'
import { LEADING, lookAtFirst } from './look.tsx'

/** What is told of a conversation, the quoted line as …, after this reply was chosen; 0: none was. */
async function told(conversation: Conversation, chosen = 0): Promise<string[]> {
  const { unmount } = lookAtFirst(conversation)
  const buttons = [...document.querySelectorAll('button.pick')]
  const see = screen.getByRole('button', { name: 'Show it without choosing' })
  await userEvent.click(buttons[chosen - 1] ?? see)
  const sentences = [...document.querySelectorAll('.answer p')].map(one => {
    const copy = one.cloneNode(true) as Element
    for (const quoted of copy.querySelectorAll('.speech')) quoted.textContent = '“…”'
    return copy.textContent ?? ''
  })
  unmount()
  return sentences
}

describe('the turning point in a sentence', () => {
  it.each([
    [
      'a push that cost what could be heard',
      ['say-back', 'not-mine', 'when', 'who'],
      'Reply 2, “…”, turned it: it pushed; Ines went two steps back, and from there on your point could come no further than weighed.',
    ],
    [
      'a push that cost in how it was said',
      ['no', 'cost', 'when', 'who'],
      'Reply 1, “…”, turned it: it pushed; Ines went two steps back, and later lines could make up only some of that.',
    ],
    [
      'a yes',
      ['yes', 'cost', 'when', 'who'],
      'Reply 1, “…”, turned it: it said yes, and the request settled in; later lines could make up only some of that.',
    ],
    [
      'a yes that was the last word',
      ['say-back', 'cost', 'when', 'both'],
      'Reply 4, “…”, turned it: it said yes, and the request settled in; your point had come no further than weighed by the end.',
    ],
    [
      'a lead out of step',
      ['worry', 'cost', 'when', 'who'],
      'Reply 1, “…”, turned it: it said the worry before anything had been asked, and moved nothing; later lines could make up only some of that.',
    ],
    [
      'the lead that moved most',
      LEADING,
      'Reply 2, “…”, turned it: no line cost anything, and this one moved most; Ines came one step forward, and your point was noticed.',
    ],
  ])('%s', async (_, picked, sentence) => {
    expect(await told(aConversation(picked))).toEqual([sentence])
  })

  it('quotes the beginning of a long reply, whose whole stands below', async () => {
    const words =
      `Not again. ${'You have asked me that before, and I have said what I said. '.repeat(9)}`.trim()
    const reading = { stance: 'push-back', move: 'contradict', probability: 0.9, sure: true } as const
    lookAtFirst(types(aConversation(['say-back']), 'again', { words, as: 'not-mine', reading }))
    await userEvent.click(screen.getByRole('button', { name: 'Show it without choosing' }))
    expect(document.querySelector('.answer .speech')?.textContent).toMatch(/^“Not again\. .{100,160} …”$/)
    expect(document.querySelector('.pick.was .speech')?.textContent).toBe(`“${words}”`)
  })
})

describe('[L4] beside the reply that was chosen', () => {
  it.each([
    [
      'that one did',
      ['say-back', 'not-mine', 'when', 'who'],
      3,
      'You chose reply 3: it led; Ines came one step forward, and your point was noticed.',
    ],
    [
      'that one cost too',
      ['no', 'fine', 'when', 'who'],
      1,
      'You chose reply 1: it pushed; Ines went two steps back. That cost something too, though less.',
    ],
    [
      'that one cost as much',
      ['say-back', 'fine', 'shorter', 'who'],
      3,
      'You chose reply 3: it cost exactly as much, and came later.',
    ],
    ['that one moved as much', LEADING, 3, 'You chose reply 3: it moved exactly as much, and came later.'],
    ['it was the one', LEADING, 2, 'It is the reply that you chose.'],
  ] as const)('%s', async (_, picked, chosen, sentence) => {
    const [, second] = await told(aConversation([...picked]), chosen)
    expect(second).toBe(sentence)
  })
})
