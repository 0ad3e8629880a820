import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { worthIt } from '../../../src/messages/en/worth-it.ts'
import { openProgress } from '../../../src/progress/progress.ts'
import type { Skill } from '../../../src/scenario/scenario.ts'
import { type Summary, summaryOf } from '../../../src/scenario/summary.ts'
import { WorthIt } from '../../../src/screens/worth-it/worth-it.tsx'
import { MemoryStorage } from '../../progress/memory-storage.ts'
import { aScenario } from '../debrief/a-scenario.ts'
import { faultsOf } from '../debrief/faults.ts'

const one = (skill: Skill): Summary => summaryOf(aScenario({ id: `about-${skill}`, skills: [skill] }))
const SHELF = (['follow-well', 'lead-forward', 'hold-the-line', 'push-up-pull-down'] as const).map(one)

function open(shelf: Summary[] = SHELF) {
  const storage = new MemoryStorage()
  const keep = openProgress(
    () => storage,
    () => 0,
  )
  return { storage, keep, ...render(<WorthIt shelf={shelf} root="../" keep={keep} />) }
}

const { line, months, whose, leader } = worthIt.questions
const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }))
const show = () => userEvent.click(screen.getByRole('button', { name: worthIt.show }))
const focused = () => document.activeElement

async function answer(...names: string[]) {
  for (const name of names) await choose(name)
  await show()
}

describe('is this one worth it', () => {
  it('asks four questions, each a group with its name, and says the limit before any answer', () => {
    open()
    expect(screen.getAllByRole('group').slice(0, 4)).toHaveLength(4)
    for (const { legend } of [line, months, whose, leader])
      expect(screen.getByRole('group', { name: legend })).toBeTruthy()
    expect(screen.getByRole('complementary', { name: worthIt.limit.heading }).textContent).toContain(
      'illegal, unsafe or discriminatory',
    )
  })

  it.each([
    ['follow', [line.choices.no, months.choices.no], 'follow-well'],
    ['lead', [line.choices.no, months.choices.yes, whose.choices.ours], 'lead-forward'],
    ['hold', [line.choices.yes], 'hold-the-line'],
    ['wait', [line.choices.no, months.choices.yes, whose.choices.later], 'push-up-pull-down'],
  ] as const)(
    'ends in %s, with the focus on it, its reasons and a scenario',
    async (verdict, names, skill) => {
      open()
      await answer(...names)
      const heading = screen.getByRole('heading', { level: 2, name: worthIt.verdicts[verdict].heading })
      expect(focused()).toBe(heading)
      const result = within(screen.getByRole('region', { name: worthIt.verdicts[verdict].heading }))
      expect(result.getByText(worthIt.result.because)).toBeTruthy()
      expect(result.getByRole('link').getAttribute('href')).toBe(`../s/about-${skill}/`)
    },
  )

  it('over the line says whom to bring in, and that it is no legal advice', async () => {
    open()
    await answer(line.choices.unsure)
    const text = screen.getByRole('region', { name: 'Hold the line' }).textContent ?? ''
    for (const who of ['safety officer', 'compliance', 'HR', 'union', 'works council', 'hotline', 'lawyer'])
      expect(text).toContain(who)
    expect(text).toContain('no legal advice')
  })

  it('points to the question that still decides, and puts the focus there', async () => {
    open()
    await answer(line.choices.no)
    const group = screen.getByRole('group', { name: months.legend, description: worthIt.open })
    expect(focused()).toBe(within(group).getAllByRole('radio')[0])
    await choose(months.choices.yes)
    expect(screen.queryByText(worthIt.open)).toBeNull()
  })

  it('follows an answer that changes, and says so politely, without moving the focus', async () => {
    open()
    await answer(line.choices.no, months.choices.no)
    await choose(line.choices.yes)
    expect(screen.getByRole('heading', { name: 'Hold the line' })).toBeTruthy()
    expect(screen.getByRole('status').textContent).toBe('With these answers: Hold the line.')
    expect(focused()).toBe(screen.getByRole('radio', { name: line.choices.yes }))
    await choose(line.choices.no)
    await choose(months.choices.yes)
    expect(screen.queryByRole('heading', { name: 'Hold the line' })).toBeNull()
    expect(screen.getByRole('status').textContent).toContain(whose.legend)
  })

  it('starts afresh', async () => {
    open()
    await answer(line.choices.yes)
    await userEvent.click(screen.getByRole('button', { name: worthIt.clear }))
    expect(screen.queryByRole('heading', { name: 'Hold the line' })).toBeNull()
    for (const radio of screen.getAllByRole<HTMLInputElement>('radio')) expect(radio.checked).toBe(false)
    expect(focused()).toBe(screen.getByRole('radio', { name: line.choices.no }))
  })

  it('is played by keyboard alone', async () => {
    open()
    screen.getByRole('radio', { name: line.choices.no }).focus()
    await userEvent.keyboard(' {Tab} {Tab} {Enter}')
    for (const name of [months.choices.yes, whose.choices.ours])
      expect(screen.getByRole<HTMLInputElement>('radio', { name }).checked).toBe(true)
    expect(focused()?.textContent).toBe('Lead forward')
  })

  it('leads to the shelf where no scenario practises it', async () => {
    open([])
    await answer(line.choices.yes)
    expect(screen.getByRole('link', { name: worthIt.result.elsewhere }).getAttribute('href')).toBe(
      '../#shelf',
    )
  })

  it('keeps nothing', async () => {
    const { storage } = open()
    await answer(line.choices.yes)
    expect(storage.length).toBe(0)
  })

  it('is drawn at build time, with no style in it', () => {
    const keep = openProgress(
      () => new MemoryStorage(),
      () => 0,
    )
    const html = renderToString(<WorthIt shelf={SHELF} root="../" keep={keep} />)
    expect(html).toContain(line.legend)
    expect(html).not.toContain('style=')
  })

  it('has no faults before, with an open question, and after', async () => {
    const { container } = open()
    expect(await faultsOf(container)).toEqual([])
    await answer(line.choices.no)
    expect(await faultsOf(container)).toEqual([])
    await answer(line.choices.yes)
    expect(await faultsOf(container)).toEqual([])
  })
})
