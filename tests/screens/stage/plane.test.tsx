// @vitest-environment jsdom
import { render as draw, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { debrief } from '../../../src/messages/en/debrief.ts'
import { Plane } from '../../../src/screens/stage/plane.tsx'
import type { Branch } from '../../../src/screens/stage/plane-items.ts'
import { Ruler } from '../../../src/screens/stage/ruler.tsx'
import { WordsProvider } from '../../../src/screens/stage/words.tsx'

/** Draws it as a debrief does, with its words. */
const render = (drawing: ReactElement) =>
  draw(<WordsProvider messages={{ debrief }}>{drawing}</WordsProvider>)

const again: Branch = {
  steps: [
    { footing: 0, heard: 0 },
    { footing: -1, heard: 0 },
    { footing: 0, heard: 1 },
  ],
  stances: ['push-back', 'lead-forward'],
}
const first: Branch = {
  steps: [
    { footing: 0, heard: 0 },
    { footing: -1, heard: 0 },
    { footing: -1, heard: 0 },
  ],
  stances: ['push-back', 'roll-over'],
  first: true,
}

describe('the plane', () => {
  it('tells the way reply by reply', () => {
    render(<Plane branches={[again]} bossName="Robin" />)
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'The way across the floor. Start: Robin level, your point nothing yet. ' +
        'Reply 1 pushed back: on the back foot. Reply 2 led forward: level, noticed.',
    )
  })

  it('[L3] tells the way that was gone back from after it, from where the two part', () => {
    render(<Plane branches={[again, first]} bossName="Robin" />)
    const text = screen.getByRole('img').getAttribute('aria-label')
    expect(text).toMatch(/noticed\. The first time: Reply 2 rolled over: no movement\.$/)
  })

  it('draws the way in view solid and the other hollow', () => {
    const { container } = render(<Plane branches={[again, first]} bossName="Robin" />)
    expect(container.querySelectorAll('.plane-wide .branch.first .hollow').length).toBe(2)
    expect(container.querySelectorAll('.plane-wide .branch.again .hollow').length).toBe(0)
    expect(container.querySelector('.plane-wide .first .tag')?.textContent).toBe('first time')
  })

  it('[L3] calls ways by their letters, and numbers those of several hollow ones with them', () => {
    const lettered = (letter: string): Branch => ({ ...first, letter })
    const ways = [
      { ...again, letter: 'A' },
      lettered('B'),
      { ...lettered('C'), stances: ['roll-over', 'roll-over'] as const },
    ]
    const { container } = render(<Plane branches={ways} bossName="Robin" />)
    const wide = (selector: string) =>
      [...container.querySelectorAll(`.plane-wide ${selector}`)].map(one => one.textContent)
    expect(wide('.again .tag').sort()).toEqual(['start', 'way A'])
    expect(wide('.first .tag').sort()).toEqual(['way B', 'way C'])
    expect(wide('.first .count').sort()).toEqual(['1C', '2B', '2C'])
    expect(wide('.again .count').sort()).toEqual(['1', '2'])
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/ Way B: Reply 2 rolled over/)
  })

  it('tells of a way that is the same all the way that it is', () => {
    render(<Plane branches={[again, { ...again, first: true, letter: 'B' }]} bossName="Robin" />)
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/ Way B: The same all the way\.$/)
  })

  it('has one reply stand out, and what comes after it dim, in the way in view alone', () => {
    const { container } = render(<Plane branches={[again, first]} bossName="Robin" at={1} />)
    const counts = (when: string) =>
      [...container.querySelectorAll(`.plane-wide .badge${when} .count`)].map(one => one.textContent)
    expect(counts('.now')).toEqual(['1'])
    expect(counts('.later')).toEqual(['2'])
    expect(container.querySelectorAll('.plane-wide .first :is(.now, .later)')).toHaveLength(0)
    expect(container.querySelectorAll('.plane-wide .ring')).toHaveLength(1)
  })

  it('draws a conversation that has no reply yet, and nothing at all of no branch', () => {
    const start: Branch = { steps: [{ footing: 2, heard: 0 }], stances: [] }
    expect(
      render(<Plane branches={[start]} bossName="Robin" />).container.querySelector('svg'),
    ).not.toBeNull()
    expect(render(<Plane branches={[]} bossName="Robin" />).container.innerHTML).toBe('')
  })
})

describe('the ruler', () => {
  it('[P1] says how many replies scored what, and their mean', () => {
    render(
      <Ruler
        points={[-1, 2, 2, 2]}
        stances={['push-back', 'lead-forward', 'lead-forward', 'lead-forward']}
      />,
    )
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      '1 reply at −1, 3 replies at +2. The mean is +1.25.',
    )
  })

  it('keeps twelve glyphs in one stack inside its drawing', () => {
    const points = Array.from({ length: 12 }, () => 2)
    const { container } = render(
      <Ruler points={points} stances={points.map(() => 'lead-forward' as const)} />,
    )
    const ys = [...container.querySelectorAll('use')].map(one => Number(one.getAttribute('y')))
    expect(ys).toHaveLength(12)
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(0)
  })

  it('says so when no reply was scored', () => {
    render(<Ruler points={[]} stances={[]} />)
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('No reply was scored.')
  })
})
