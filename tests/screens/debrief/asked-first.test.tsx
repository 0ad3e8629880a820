import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { begin } from '../../../src/conversation/branch.ts'
import { turning } from '../../../src/messages/en/turning.ts'
import { MemoryStorage } from '../../progress/memory-storage.ts'
import { aConversation, aScenario, NOON, types } from './a-scenario.ts'
import { faultsOf } from './faults.ts'
import { aDevice, LEADING, lookAtFirst, UNCLEAR } from './look.tsx'

const LATER = ['Where the two of you went', 'How you said it', 'What was heard', 'Line by line']

const question = () => within(screen.getByRole('region', { name: turning.heading }))
const reply = (n: number) => question().getByRole('button', { name: new RegExp(`^${turning.reply(n)}`) })
const answer = () => document.querySelector('.answer')?.textContent ?? ''
const flagged = (flag: string) =>
  question()
    .getAllByRole('listitem')
    .flatMap((one, i) => (within(one).queryByText(flag) ? [i + 1] : []))

describe('[L4] asks before telling', () => {
  it('shows the ending, the lines as they were said and the way on, and nothing that would tell', () => {
    lookAtFirst(aConversation(['no', 'cost', 'when', 'who']))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Noor holds the evening')
    for (const name of LATER) expect(screen.queryByRole('heading', { name }), name).toBeNull()
    expect(screen.getByRole('heading', { name: 'What next' })).toBeTruthy()
    expect(question().getByText(/I need you to take over the seating/)).toBeTruthy()
    expect(reply(1).textContent).toContain('“We agreed I do the interviews. I am not doing menus as well.”')
    expect(question().getAllByRole('button')).toHaveLength(5)
    expect(document.querySelector('.turned .glyph, .turned mark')).toBeNull()
    expect(answer()).toBe('')
  })

  it('after a choice flags it and the turning point, says why, takes the focus there, and shows the rest', async () => {
    lookAtFirst(aConversation(['say-back', 'not-mine', 'ever', 'who']))
    await userEvent.click(reply(1))
    expect(flagged(turning.guess)).toEqual([1])
    expect(flagged(turning.point)).toEqual([2])
    expect(answer()).toContain('Reply 2, “That was your promise, not mine.”, turned it: it pushed;')
    expect(answer()).toContain('You chose reply 1: it led; Ines came one step forward.')
    expect(document.activeElement?.className).toBe('answer')
    for (const name of LATER) expect(screen.getByRole('heading', { name }), name).toBeTruthy()
    expect(question().queryByRole('button')).toBeNull()
  })

  it('is chosen by keyboard', async () => {
    lookAtFirst(aConversation(['say-back', 'not-mine', 'when', 'who']))
    reply(1).focus()
    await userEvent.keyboard('{Tab}{Enter}')
    expect(flagged(turning.guess)).toEqual([2])
    expect(flagged(turning.point)).toEqual([2])
    expect(answer()).toContain(turning.same)
  })

  it('tells it without a choice too, and then of no choice', async () => {
    lookAtFirst(aConversation(['say-back', 'not-mine', 'when', 'who']))
    await userEvent.click(question().getByRole('button', { name: turning.see }))
    expect(flagged(turning.guess)).toEqual([])
    expect(flagged(turning.point)).toEqual([2])
    expect(answer()).not.toContain('You chose')
    expect(document.activeElement?.className).toBe('answer')
  })

  it('skips to the question, and once it is answered to the lines', async () => {
    lookAtFirst(aConversation(LEADING))
    await userEvent.click(screen.getByRole('link', { name: turning.skip }))
    expect(document.activeElement).toBe(screen.getByRole('region', { name: turning.heading }))
    await userEvent.click(reply(3))
    expect(screen.queryByRole('link', { name: turning.skip })).toBeNull()
    expect(screen.getByRole('link', { name: 'Skip to the lines, one by one' })).toBeTruthy()
  })

  it('asks of what was said so far where it is not over', () => {
    lookAtFirst(aConversation(['no', 'cost']))
    expect(screen.getByRole('heading', { name: turning.soFar })).toBeTruthy()
  })

  it('[M4] shows an unclear reply in its place, not to be chosen', async () => {
    const { container } = lookAtFirst(types(aConversation(['no', 'cost']), 'ask', UNCLEAR))
    const asked = within(screen.getByRole('region', { name: turning.soFar }))
    expect(asked.getAllByRole('button')).toHaveLength(3)
    expect(asked.getByText(turning.notClear)).toBeTruthy()
    expect(await faultsOf(container)).toEqual([])
  })

  it.each([
    ['nothing was said', begin(aScenario(), 'steady', 'c1', NOON)],
    ['one reply was said', aConversation(['no'])],
    ['one reply counts', types(aConversation(['no']), 'again', UNCLEAR)],
  ])('asks nothing where %s', (_, conversation) => {
    lookAtFirst(conversation)
    expect(screen.queryByRole('heading', { name: /turned it/ })).toBeNull()
    expect(screen.queryByRole('heading', { name: 'Line by line' }) === null).toBe(
      conversation.replies.length === 0,
    )
  })
})

describe('[L4] what was answered', () => {
  const conversation = aConversation(['no', 'cost', 'when', 'who'])

  it('is kept: the same branch asks no more, and opens at its heading', async () => {
    const storage = new MemoryStorage()
    const { unmount } = lookAtFirst(conversation, aScenario(), aDevice(storage))
    await userEvent.click(reply(2))
    unmount()
    lookAtFirst(conversation, aScenario(), aDevice(storage))
    expect(flagged(turning.guess)).toEqual([2])
    expect(flagged(turning.point)).toEqual([1])
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  })

  it('holds for its branch alone, and on another device it is asked again', async () => {
    const storage = new MemoryStorage()
    const { unmount } = lookAtFirst(conversation, aScenario(), aDevice(storage))
    await userEvent.click(reply(2))
    unmount()
    const other = lookAtFirst({ ...conversation, view: 'r3' }, aScenario(), aDevice(storage))
    expect(screen.getByRole('button', { name: turning.see })).toBeTruthy()
    other.unmount()
    lookAtFirst(conversation)
    expect(reply(2)).toBeTruthy()
  })

  it('[K2] holds in memory where storage throws on every call', async () => {
    const broken = new Proxy(new MemoryStorage(), {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
    lookAtFirst(conversation, aScenario(), aDevice(broken))
    await userEvent.click(reply(1))
    expect(flagged(turning.guess)).toEqual([1])
    expect(screen.getByRole('heading', { name: 'Line by line' })).toBeTruthy()
  })

  it('[K2] asks once in a conversation whose id is a word of the language', async () => {
    lookAtFirst({ ...conversation, id: 'constructor' })
    await userEvent.click(reply(1))
    expect(flagged(turning.point)).toEqual([1])
  })
})

describe('axe', () => {
  it('finds nothing before the question is answered, and after', async () => {
    const { container } = lookAtFirst(aConversation(LEADING))
    expect(await faultsOf(container)).toEqual([])
    await userEvent.click(reply(2))
    expect(await faultsOf(container)).toEqual([])
  })
})
