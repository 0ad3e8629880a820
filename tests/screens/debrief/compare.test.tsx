import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { compare } from '../../../src/messages/en/compare.ts'
import { readHash } from '../../../src/screens/stage/address.ts'
import { aConversation, types } from './a-scenario.ts'
import { instead, lookWith, twoWays } from './branches.tsx'
import { faultsOf } from './faults.ts'
import { LEADING, look, UNCLEAR } from './look.tsx'

const both = () => document.querySelector('.compare')
/** One of the two at a place, by its heading. */
const cell = (name: string) => within(screen.getByRole('article', { name }))
const differs = () => both()?.querySelector('.differ')?.textContent
const choice = (label: string) => screen.getByRole<HTMLSelectElement>('combobox', { name: label })

describe('two ways side by side', () => {
  it('says where they part and how they differ, in one sentence', () => {
    look(twoWays())
    expect(screen.getByRole('heading', { name: 'Reply 3, both ways' })).toBeTruthy()
    expect(differs()).toBe(
      'At reply 3 way A rolled over and way B led forward; ' +
        'way A ended in “given away”, your point noticed, and way B ended in “moved”, your point fully heard.',
    )
  })

  it('names the way at every step, place by place, with the boss’s line once where they part', () => {
    look(twoWays())
    const headings = [...(both()?.querySelectorAll('h4') ?? [])].map(one => one.textContent)
    expect(headings).toEqual([
      'Reply 3, way A',
      'Reply 3, way B',
      'Reply 4, way A',
      'Reply 4, way B',
      'How way A ended',
      'How way B ended',
    ])
    expect(cell('Reply 3, way A').getByText('“I suppose so.”')).toBeTruthy()
    expect(cell('Reply 3, way A').getByText('Rolls over')).toBeTruthy()
    expect(cell('Reply 3, way A').getByText('Nobody moved.')).toBeTruthy()
    expect(cell('Reply 3, way B').getByText('Leads forward')).toBeTruthy()
    expect(
      cell('Reply 3, way B')
        .getAllByRole('definition')
        .map(one => one.textContent),
    ).toEqual(['stepping in →to on the front foot', 'noticed →to weighed'])
    const lines = [...(both()?.querySelectorAll('.parting, .places .speech') ?? [])]
    expect(lines.filter(one => one.textContent?.includes('Can the interviews not be shorter'))).toHaveLength(
      1,
    )
  })

  it('ends each with its ending, the boss’s last words, both scales and both halves of the score', () => {
    look(twoWays())
    const end = cell('How way A ended')
    expect(end.getByText('“Good. I knew I could count on you.”')).toBeTruthy()
    expect(end.getAllByRole('term').map(one => one.textContent)).toEqual([
      'Ended',
      'Ines',
      'Your point',
      'How you said it',
      'What was heard',
    ])
    expect(end.getAllByRole('definition').map(one => one.textContent)).toEqual([
      'given away',
      'stepping in',
      'noticed',
      '38 of 50',
      '17 of 50',
    ])
  })

  it('[K1] leads to the other’s own debrief by an address that carries both', () => {
    const conversation = twoWays()
    look(conversation)
    const link = screen.getByRole('link', { name: compare.end.look('A') })
    expect(readHash(link.getAttribute('href') ?? '', 'client-evening')).toEqual({
      screen: 'debrief',
      conversation: { ...conversation, view: 'r4' },
      broken: false,
    })
    expect(screen.queryByRole('link', { name: compare.end.look('B') })).toBeNull()
    expect(cell('How way B ended').getByText(compare.end.inView('B'))).toBeTruthy()
  })

  it('puts away what both begin with, and opens it', async () => {
    look(twoWays())
    const opener = screen.getByRole('button', { name: compare.shared.open(2) })
    const list = document.getElementById('shared-replies')
    expect(list?.hidden).toBe(true)
    await userEvent.click(opener)
    expect(list?.hidden).toBe(false)
    expect(list?.querySelectorAll('li')).toHaveLength(2)
  })

  it('compares any two of three, each against another', async () => {
    look(instead(twoWays(), 'r1', ['no', 'not-mine']))
    expect([choice(compare.one).value, choice(compare.other).value]).toEqual(['B', 'C'])
    expect(screen.getByRole('heading', { name: 'Reply 1, both ways' })).toBeTruthy()
    const offered = [...choice(compare.other).options].map(option => option.value)
    expect(offered).toEqual(['A', 'C'])
    await userEvent.selectOptions(choice(compare.other), 'A')
    expect(screen.getByRole('heading', { name: 'Reply 3, both ways' })).toBeTruthy()
    expect(differs()).toMatch(/^At reply 3 way B led forward and way A rolled over/)
  })

  it('says of a way that is not over where it waits, and how to go on', () => {
    look(instead(aConversation(LEADING), 'r3', ['ever']))
    const waits = cell('Where way B waits')
    expect(waits.queryByText('Ended')).toBeNull()
    const link = waits.getByRole('link', { name: compare.end.carryOn('B') })
    expect(readHash(link.getAttribute('href') ?? '', 'client-evening')).toMatchObject({
      screen: 'practice',
      conversation: { view: 'r5', replies: { length: 5 } },
    })
    expect(differs()).toMatch(/way B is not over yet, your point noticed\.$/)
  })

  it('[M4] shows an unclear line as one', () => {
    const said = aConversation(['say-back', 'cost'])
    look(types({ ...said, view: 'r1' }, 'again', UNCLEAR))
    expect(cell('Reply 2, way B').getByText('Not clear yet')).toBeTruthy()
    expect(cell('Reply 2, way B').getByText(/Well, you know how it is/)).toBeTruthy()
    expect(differs()).toMatch(
      /B was not clear; neither is over yet, your point noticed in way A and nothing yet in way B\.$/,
    )
  })

  it('[B6] offers another conversation with the same boss, and none with another', () => {
    const last = { ...aConversation(['yes', 'fine', 'shorter', 'both']), id: 'k1' }
    const hurried = { ...aConversation(['no']), id: 'k2', temperament: 'hurried' as const }
    lookWith(aConversation(LEADING), [last, hurried])
    expect([...choice(compare.one).options].map(option => option.textContent)).toEqual([
      expect.stringMatching(/another time, steady: given away/),
    ])
    expect(screen.getByRole('heading', { name: 'Reply 1, both ways' })).toBeTruthy()
    expect(screen.getByRole('button', { name: compare.moments.open })).toBeTruthy()
  })

  it('says so where two conversations never part', () => {
    lookWith(aConversation(LEADING), [{ ...aConversation(LEADING), id: 'k1' }])
    expect(screen.getByRole('heading', { name: compare.never })).toBeTruthy()
    expect(differs()).toMatch(
      /^Both say the same all the way: both ended in “moved”, your point fully heard\.$/,
    )
  })

  it('compares the branches that there are where nothing is in view', () => {
    look({ ...twoWays(), view: null })
    expect(screen.getByRole('heading', { name: 'Reply 3, both ways' })).toBeTruthy()
  })

  it('axe finds nothing', async () => {
    const { container } = look(instead(twoWays(), 'r1', ['no', 'not-mine']))
    await userEvent.click(screen.getByRole('button', { name: compare.moments.open }))
    expect(await faultsOf(container)).toEqual([])
  })
})
