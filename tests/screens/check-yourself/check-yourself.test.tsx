import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { checkYourself as words } from '../../../src/messages/en/check-yourself.ts'
import { openProgress } from '../../../src/progress/progress.ts'
import { SKILLS } from '../../../src/scenario/scenario.ts'
import { summaryOf } from '../../../src/scenario/summary.ts'
import { CheckYourself } from '../../../src/screens/check-yourself/check-yourself.tsx'
import { DIRECTIONS, type Lean, MOMENTS } from '../../../src/screens/check-yourself/lean.ts'
import { ASPECTS, EXTENTS } from '../../../src/screens/check-yourself/through-people.ts'
import { MemoryStorage } from '../../progress/memory-storage.ts'
import { aScenario } from '../debrief/a-scenario.ts'
import { faultsOf } from '../debrief/faults.ts'

const SHELF = SKILLS.map(skill => summaryOf(aScenario({ id: `about-${skill}`, skills: [skill] })))
const { pushPull, people } = words

function open() {
  const storage = new MemoryStorage()
  const keep = openProgress(
    () => storage,
    () => 0,
  )
  return { storage, ...render(<CheckYourself shelf={SHELF} root="../" keep={keep} />) }
}

const check = (name: string) => within(screen.getByRole('region', { name }))
const showIn = (name: string) => userEvent.click(check(name).getByRole('button', { name: words.show }))
const choose = (legend: string, answer: string) =>
  userEvent.click(within(screen.getByRole('group', { name: legend })).getByRole('radio', { name: answer }))

/** The legend and the answers of a moment. */
function moment(direction: (typeof DIRECTIONS)[number], nth: 0 | 1) {
  const moments: Record<string, { legend: string; push: string; pull: string }> =
    pushPull.directions[direction].moments
  const found = moments[MOMENTS[direction][nth]]
  if (!found) throw new Error(`No moment ${nth} to ${direction}.`)
  return { ...found, balanced: pushPull.even }
}

describe('do you push or pull', () => {
  it('asks two moments for each of three directions', () => {
    open()
    const groups = check(pushPull.heading).getAllByRole('group')
    expect(groups).toHaveLength(6)
    for (const group of groups) expect(within(group).getAllByRole('radio')).toHaveLength(3)
  })

  it.each(
    DIRECTIONS.flatMap(direction =>
      (['push', 'balanced', 'pull'] as const).map((lean: Lean) => [direction, lean] as const),
    ),
  )(
    '%s, %s: says how it is and what to try next, and nothing of the directions left out',
    async (direction, lean) => {
      open()
      for (const nth of [0, 1] as const)
        await choose(moment(direction, nth).legend, moment(direction, nth)[lean])
      await showIn(pushPull.heading)
      const result = screen.getByRole('region', { name: pushPull.result })
      expect(document.activeElement?.textContent).toBe(pushPull.result)
      expect(result.textContent).toContain(pushPull.leans[direction][lean].is)
      expect(result.textContent).toContain(pushPull.leans[direction][lean].next)
      expect(within(result).getAllByRole('heading', { level: 4 })).toHaveLength(1)
      expect(within(result).getAllByRole('link')).toHaveLength(1)
    },
  )

  it('says a changed answer politely and shows it', async () => {
    open()
    await choose(moment('boss', 0).legend, moment('boss', 0).push)
    await showIn(pushPull.heading)
    await choose(moment('boss', 0).legend, moment('boss', 0).pull)
    expect(screen.getByRole('region', { name: pushPull.result }).textContent).toContain(
      pushPull.leans.boss.pull.is,
    )
    expect(check(pushPull.heading).getByRole('status').textContent).toBe(words.changed)
  })

  it('asks for one answer where there is none', async () => {
    open()
    await showIn(pushPull.heading)
    expect(check(pushPull.heading).getByRole('status').textContent).toBe(words.nothing)
    expect(screen.queryByRole('region', { name: pushPull.result })).toBeNull()
    await choose(moment('team', 0).legend, moment('team', 0).push)
    expect(check(pushPull.heading).getByRole('status').textContent).toBe('')
  })
})

describe('are you managing through people yet', () => {
  it.each(ASPECTS.flatMap(aspect => EXTENTS.map(extent => [aspect, extent] as const)))(
    '%s, %s: one sentence or two for the answer',
    async (aspect, extent) => {
      open()
      await choose(people.questions[aspect].legend, people.answers[extent])
      await showIn(people.heading)
      const result = screen.getByRole('region', { name: people.result })
      expect(within(result).getAllByRole('term')).toHaveLength(1)
      expect(within(result).getByRole('definition').textContent).toBe(people.questions[aspect][extent])
      expect(within(result).getAllByRole('link').length).toBeGreaterThan(0)
    },
  )
})

describe('both', () => {
  it('have no number and no grade in what they say', () => {
    const texts = [
      ...DIRECTIONS.flatMap(direction => Object.values(pushPull.leans[direction])).flatMap(Object.values),
      ...ASPECTS.flatMap(aspect => Object.values(people.questions[aspect])),
    ]
    expect(texts).toHaveLength(38)
    for (const text of texts) expect(text).not.toMatch(/\d|%|score|great|excellent|well done|bad at|good at/i)
  })

  it('keep nothing', async () => {
    const { storage } = open()
    await choose(people.questions.lives.legend, people.answers.yes)
    await showIn(people.heading)
    expect(storage.length).toBe(0)
  })

  it('are drawn at build time, with no style in them', () => {
    const keep = openProgress(
      () => new MemoryStorage(),
      () => 0,
    )
    const html = renderToString(<CheckYourself shelf={SHELF} root="../" keep={keep} />)
    expect(html).toContain(people.heading)
    expect(html).not.toContain('style=')
  })

  it('have no faults, before and after', async () => {
    const { container } = open()
    expect(await faultsOf(container)).toEqual([])
    await choose(moment('boss', 0).legend, moment('boss', 0).push)
    await choose(people.questions.lives.legend, people.answers.yes)
    await showIn(pushPull.heading)
    await showIn(people.heading)
    expect(await faultsOf(container)).toEqual([])
  })
})
