import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { scenarioOf } from '../../../src/commands/bench/scenario-of.ts'
import { storyOf } from '../../../src/commands/bench/story.ts'
import type { Conversation } from '../../../src/conversation/record.ts'
import { MOST_DRAWN } from '../../../src/debrief/map.ts'
import { map } from '../../../src/messages/en/map.ts'
import { readHash } from '../../../src/screens/stage/address.ts'
import { manyConversations } from '../../debrief/many.ts'
import { aConversation } from './a-scenario.ts'
import { faultsOf } from './faults.ts'
import { aDevice, LEADING, look, lookAtFirst } from './look.tsx'

/** Draws the debrief, and waits for the map. */
async function withMap(draw: () => { container: HTMLElement }) {
  const drawn = draw()
  await screen.findByRole('application', { name: map.picture }, { timeout: 20_000 })
  return { ...drawn, section: within(screen.getByRole('region', { name: map.heading })) }
}

const opened = async (conversation: Conversation) => {
  const drawn = await withMap(() => look(conversation))
  await userEvent.click(drawn.section.getByRole('button', { name: map.list.open }))
  return drawn
}

describe('the map', () => {
  it('says how much of the scenario was seen, in numbers and as a picture', async () => {
    const { section } = await withMap(() => look(aConversation(LEADING)))
    const counts = section.getByText(/You have been at 4 of 4 turns, and come to 1 of 4 endings/)
    expect(counts.textContent).not.toContain(map.part)
    const picture = section.getByRole('img', { name: /4 turns .* 4 endings.* reply 4 led forward/ })
    expect(picture.querySelectorAll('.place')).toHaveLength(8)
    expect([...picture.querySelectorAll('.way-number')].map(one => one.textContent)).toEqual([
      '1',
      '2',
      '3',
      '4',
    ])
  })

  it('shows where one was in a scenario too large to draw whole, and says so', async () => {
    const large = scenarioOf(storyOf(50_000))
    const [conversation] = manyConversations(1, [large])
    if (!conversation) throw new Error('There is nothing to look back on.')
    const { section } = await withMap(() => look(conversation, large))
    expect(section.getByText(/You have been at \d+ of 50000 turns/).textContent).toContain(map.part)
    const picture = section.getByRole('img')
    expect(picture.querySelectorAll('.place').length).toBeGreaterThan(conversation.replies.length)
    expect(picture.querySelectorAll('.place').length).toBeLessThanOrEqual(MOST_DRAWN)
  })

  it('hides endings and stances that were not seen, until the first ending', async () => {
    const { section, container } = await withMap(() => look(aConversation(LEADING.slice(0, 3))))
    expect(section.getByText(new RegExp(map.hidden))).toBeTruthy()
    const picture = container.querySelector('.map-frame')
    expect(picture?.textContent).not.toMatch(/Moved|Damaged|Noor holds/)
    expect(picture?.querySelectorAll('.st-push, .st-roll')).toHaveLength(0)
    expect(picture?.querySelectorAll('.st-lead')).toHaveLength(3)
    await userEvent.click(section.getByRole('button', { name: map.list.open }))
    expect(section.queryByText(/Noor holds|gives the evening/)).toBeNull()
  })

  it('shows all of them after it, and says which were not seen', async () => {
    const { section, container } = await opened(aConversation(LEADING))
    expect(container.querySelector('.map-frame')?.textContent).toMatch(/Damaged/)
    expect(container.querySelectorAll('.map-frame .st-push').length).toBeGreaterThan(0)
    expect(section.getAllByText(map.list.notSeen)).toHaveLength(3)
    expect(
      section.getByText(/Noor holds the evening until the print date/, { selector: '.map-list p' }),
    ).toBeTruthy()
  })

  it('[L3] leads to each turn with ways not tried, to try them', async () => {
    const { section } = await opened(aConversation(LEADING))
    const links = section.getAllByRole('link', { name: /^Try from here ?, where the boss says/ })
    expect(links).toHaveLength(4)
    const asked = readHash(links[2]?.getAttribute('href') ?? '', 'client-evening')
    expect(asked).toMatchObject({ screen: 'practice', broken: false, conversation: { view: 'r2' } })
    expect(section.getByText(/Three ways on from here/)).toBeTruthy()
  })

  it('knows what was seen in other conversations', async () => {
    const keep = aDevice()
    keep.keepConversation(aConversation(['no', 'not-mine', 'ever', 'refuse'], undefined, 'c2'))
    const conversation = aConversation(['say-back'])
    const { section } = await withMap(() => lookAtFirst(conversation, undefined, keep))
    const counts = section.getByText(/You have been at 4 of 4 turns, and come to 1 of 4 endings/)
    expect(counts.textContent).not.toContain(map.part)
  })

  it('moves and comes closer by keys and by buttons of the same names', async () => {
    const { section, container } = await withMap(() => look(aConversation(LEADING)))
    const box = () => container.querySelector('.map-frame svg')?.getAttribute('viewBox')
    const frame = section.getByRole('application', { name: map.picture })
    const start = box()
    frame.focus()
    await userEvent.keyboard('+')
    const near = box()
    expect(near).not.toBe(start)
    await userEvent.keyboard('{ArrowDown}')
    expect(box()).not.toBe(near)
    await userEvent.keyboard('0')
    const all = box()
    await userEvent.keyboard('+')
    await userEvent.click(section.getByRole('button', { name: map.acts.whole }))
    expect(box()).toBe(all)
    await userEvent.click(section.getByRole('button', { name: map.acts.closer }))
    expect(box()).not.toBe(all)
  })

  it('has no faults, the list open or not', async () => {
    const { container, section } = await withMap(() => look(aConversation(LEADING)))
    expect(await faultsOf(container)).toEqual([])
    await userEvent.click(section.getByRole('button', { name: map.list.open }))
    expect(await faultsOf(container)).toEqual([])
  })
})
