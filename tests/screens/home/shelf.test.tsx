import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { home } from '../../../src/messages/en/home.ts'
import type { Skill } from '../../../src/scenario/scenario.ts'
import { type Summary, summaryOf } from '../../../src/scenario/summary.ts'
import { Shelf } from '../../../src/screens/home/shelf.tsx'
import { WordsProvider } from '../../../src/screens/stage/words.tsx'
import { aScenario } from '../debrief/a-scenario.ts'
import { faultsOf } from '../debrief/faults.ts'

const SKILLS: Skill[] = ['lead-forward', 'push-up-pull-down', 'follow-well', 'hold-the-line']

/** Over four skills and lengths of 3 to 9 minutes; every seventh practises following well too. */
function shelfOf(count: number): Summary[] {
  return Array.from({ length: count }, (_, i) => {
    const skill = SKILLS[i % SKILLS.length] ?? 'lead-forward'
    const skills: Skill[] = i % 7 === 0 ? [skill, 'follow-well'] : [skill]
    return summaryOf(aScenario({ id: `s-${i}`, title: `Number ${i}`, skills, minutes: 3 + (i % 7) }))
  })
}

const drawn = (shelf: Summary[]) => (
  <WordsProvider messages={{ home }}>
    <Shelf shelf={shelf} root="./" times={new Map()} />
  </WordsProvider>
)

afterEach(() => history.replaceState(null, '', '/'))

describe('rows', () => {
  it('say the opening line, title, trade, length, boss and temperament, and what is practised', () => {
    render(drawn(shelfOf(1)))
    const row = screen.getByRole('listitem').textContent ?? ''
    for (const part of [
      'I need you to take over the seating',
      'Number 0',
      'events',
      'about 3 minutes',
      'Ines, steady',
      'Making room for a request',
      'Starts level',
    ])
      expect(row).toContain(part)
  })
})

describe('filters', () => {
  it.each([
    [1, false],
    [6, false],
    [7, true],
    [14, true],
    [20, true],
  ])('on a shelf of %i: %s', (count, there) => {
    render(drawn(shelfOf(count)))
    expect(screen.queryAllByRole('combobox')).toHaveLength(there ? 2 : 0)
    expect(screen.getAllByRole('listitem')).toHaveLength(count)
  })

  it('narrow by skill, under that skill alone, and say how many are left', async () => {
    render(drawn(shelfOf(14)))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Skill' }), 'follow-well')
    // Numbers 2, 6, 10 first of all, 0 and 7 too.
    const group = screen.getByRole('region', { name: 'Follow well' })
    const titles = within(group)
      .getAllByRole('listitem')
      .map(row => /Number (\d+)/.exec(row.textContent ?? '')?.[1])
    expect(titles).toEqual(['2', '6', '10', '0', '7'])
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1)
    expect(screen.getByRole('status').textContent).toBe('5 of 14 conversations')
    expect(location.search).toBe('?skill=follow-well')
  })

  it('narrow by length', async () => {
    render(drawn(shelfOf(14)))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Length' }), 'Up to 4 minutes')
    expect(screen.getAllByRole('listitem')).toHaveLength(4)
    expect(location.search).toBe('?length=short')
  })

  it('offer only what some scenario has', () => {
    render(drawn(shelfOf(14)))
    const options = within(screen.getByRole('combobox', { name: 'Skill' })).getAllByRole('option')
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'Every skill',
      'Lead forward',
      'Push up, pull down',
      'Follow well',
      'Hold the line',
    ])
  })

  it('say so where nothing is left, and clear both on asking, with the focus kept', async () => {
    history.replaceState(null, '', '/?skill=manage-through-people&length=long#shelf')
    render(drawn(shelfOf(14)))
    expect(screen.queryAllByRole('listitem')).toEqual([])
    expect(screen.getByText(home.filter.none)).toBeTruthy()
    expect(screen.getByRole('status').textContent).toBe('None of 14 conversations')
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }))
    expect(screen.getAllByRole('listitem')).toHaveLength(14)
    expect(location.search).toBe('')
    expect(location.hash).toBe('#shelf')
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Skill' }))
  })

  it('come from a bookmark, and follow going back', () => {
    history.replaceState(null, '', '/?skill=hold-the-line')
    render(drawn(shelfOf(14)))
    const skill = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Skill' })
    expect(skill.value).toBe('hold-the-line')
    history.replaceState(null, '', '/?length=long')
    act(() => {
      window.dispatchEvent(new PopStateEvent('popstate'))
    })
    expect(skill.value).toBe('')
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Length' }).value).toBe('long')
  })

  it('show everything in the HTML that is built, whatever the address', () => {
    history.replaceState(null, '', '/?skill=hold-the-line')
    expect(renderToString(drawn(shelfOf(14))).match(/class="row"/g)).toHaveLength(14)
  })

  it('have no faults, with rows and without', async () => {
    const { container } = render(drawn(shelfOf(20)))
    expect(await faultsOf(container)).toEqual([])
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Skill' }), 'hold-the-line')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Length' }), 'short')
    expect(await faultsOf(container)).toEqual([])
  })
})
