// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import axe from 'axe-core'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { home } from '../../../src/messages/en/home.ts'
import { Floor } from '../../../src/screens/stage/floor.tsx'
import type { Standing } from '../../../src/screens/stage/standing.ts'
import { ThreeWays } from '../../../src/screens/stage/three.tsx'
import { WordsProvider } from '../../../src/screens/stage/words.tsx'

const level: Standing = { footing: 0, heard: 0 }
const forward: Standing = { footing: 1, heard: 1 }
const back: Standing = { footing: -2, heard: 0 }

const picture = () => screen.getByRole('img').getAttribute('aria-label')
const readouts = (of: HTMLElement) =>
  [...of.querySelectorAll('.readout > div')].map(one =>
    one.textContent
      ?.replace(one.querySelector('.short')?.textContent ?? '', '')
      .replace(/\s+/g, ' ')
      .trim(),
  )

/** Home brings its words. */
const AtHome = () => (
  <WordsProvider messages={{ home }}>
    <ThreeWays />
  </WordsProvider>
)

describe('the floor in words', () => {
  it('[B1] says what moved and both scales, before and after', () => {
    const { container } = render(
      <Floor before={level} after={forward} stance="lead-forward" bossName="Robin" />,
    )
    expect(picture()).toBe(
      'You step back, and Robin steps into the room you left. ' +
        'Robin’s footing: from level to weight forward. Your point: from nothing yet to noticed.',
    )
    expect(readouts(container)).toEqual([
      'Robin’s footing level →to weight forward',
      'Your point nothing yet →to noticed',
    ])
  })

  it('[B2] says that a push drove the boss back, and no arrow where nothing changed', () => {
    const { container } = render(<Floor before={level} after={back} stance="push-back" bossName="Robin" />)
    expect(picture()).toContain('You step in, and Robin goes back.')
    expect(picture()).toContain('Your point: still nothing yet.')
    expect(readouts(container)[1]).toBe('Your point nothing yet')
  })

  it('[B4] says that a roll-over lets the request through', () => {
    render(<Floor before={level} after={level} stance="roll-over" bossName="Robin" />)
    expect(picture()).toContain('You stand aside, and Robin walks on with the request as agreed.')
  })

  it('[M4] says that nobody moved at an unclear reply', () => {
    render(<Floor before={level} after={level} stance="unclear" bossName="Robin" />)
    expect(picture()).toContain('Nobody has moved')
  })

  it('says who stands where before the first reply', () => {
    render(<Floor before={null} after={back} stance={null} bossName="Robin" />)
    expect(picture()).toBe(
      'You and Robin face each other. Robin’s footing: leaning away. Your point: nothing yet.',
    )
  })

  it('is one picture to a screen reader, whatever drawings it holds', async () => {
    const { container } = render(
      <Floor before={level} after={forward} stance="lead-forward" bossName="Robin" />,
    )
    expect(screen.getAllByRole('img')).toHaveLength(1)
    for (const svg of container.querySelectorAll('svg')) expect(svg.getAttribute('aria-hidden')).toBe('true')
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations).toEqual([])
  })
})

describe('the floor as drawn', () => {
  it('has no style attribute on the first turn, nor on home: the CSP allows none', () => {
    const first = renderToStaticMarkup(<Floor before={null} after={level} stance={null} bossName="Robin" />)
    const ways = renderToStaticMarkup(<AtHome />)
    expect(first + ways).not.toContain('style=')
    expect(first).not.toContain('plays')
    expect(first).not.toContain('class="arrow')
  })

  it('starts each of the two where they stood', () => {
    const { container } = render(
      <Floor before={level} after={forward} stance="lead-forward" bossName="Robin" />,
    )
    const from = (who: string) => container.querySelector<SVGGElement>(`.floor-wide .moves-${who}`)
    expect(from('boss')?.style.getPropertyValue('--from')).toBe('-66px')
    expect(Number.parseFloat(from('you')?.style.getPropertyValue('--from') ?? '')).toBeLessThan(0)
  })

  it('plays the step anew when the step changes, though the standing is the same', () => {
    const floor = (step: number) => (
      <Floor before={back} after={back} stance="push-back" bossName="Robin" step={step} />
    )
    const { container, rerender } = render(floor(1))
    const first = container.querySelector('svg')
    rerender(floor(1))
    expect(container.querySelector('svg')).toBe(first)
    rerender(floor(2))
    expect(container.querySelector('svg')).not.toBe(first)
  })

  it('makes room in yellow for a lead, and for nothing else', () => {
    const rooms = (stance: 'lead-forward' | 'push-back' | 'roll-over', stand = false) => {
      const props = { before: level, after: level, stance, stand, bossName: 'Robin' }
      return render(<Floor {...props} />).container.querySelectorAll('.room').length
    }
    expect(rooms('lead-forward')).toBeGreaterThan(0)
    expect(rooms('push-back')).toBe(0)
    expect(rooms('roll-over')).toBe(0)
    expect(rooms('lead-forward', true)).toBe(0)
  })

  it('shortens a name that would leave the drawing', () => {
    const name = 'Bartholomew-Alexander Featherstonehaugh'
    const { container } = render(
      <Floor before={level} after={forward} stance="lead-forward" bossName={name} />,
    )
    expect(container.querySelector('.floor-low .name.boss')?.textContent).toMatch(/^Bart.*…$/)
    expect(picture()).toContain(name)
  })
})

describe('home’s three ways', () => {
  it('are three pictures with a heading and a sentence each', () => {
    render(<AtHome />)
    expect(screen.getAllByRole('img')).toHaveLength(3)
    expect(screen.getAllByRole('heading').map(h => h.textContent)).toEqual([
      'Push back',
      'Roll over',
      'Lead forward',
    ])
  })
})
