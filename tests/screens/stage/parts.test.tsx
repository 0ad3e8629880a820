// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { describe, expect, it, vi } from 'vitest'
import { Bar } from '../../../src/screens/stage/bar.tsx'
import { Couple } from '../../../src/screens/stage/couple.tsx'
import { Face } from '../../../src/screens/stage/face.tsx'
import { Foot } from '../../../src/screens/stage/foot.tsx'
import { Ladder } from '../../../src/screens/stage/ladder.tsx'
import { MarkedWords } from '../../../src/screens/stage/marked-words.tsx'
import { MiniFloor } from '../../../src/screens/stage/mini.tsx'
import { ReplyButton } from '../../../src/screens/stage/reply-button.tsx'
import { StanceMark } from '../../../src/screens/stage/stance.tsx'
import { STATIONS } from '../../../src/screens/stage/standing.ts'
import { Symbols } from '../../../src/screens/stage/symbols.tsx'

describe('faces', () => {
  it('clip each its own eyes, seven on one page', () => {
    const { container } = render(STATIONS.map(f => <Face key={f} footing={f} />))
    const ids = [...container.querySelectorAll('clipPath')].map(one => one.id)
    expect(new Set(ids).size).toBe(14)
    for (const id of ids) expect(id).toMatch(/^\w+$/)
    const uses = [...container.querySelectorAll('g[clip-path]')].map(one => one.getAttribute('clip-path'))
    expect(uses).toEqual(ids.map(id => `url(#${id})`))
    expect(container.innerHTML).not.toContain('NaN')
  })

  it('differ at every footing', () => {
    const faces = STATIONS.map(f => render(<Face footing={f} />).container.querySelector('g')?.innerHTML)
    expect(new Set(faces.map(face => face?.replace(/face\w+/g, ''))).size).toBe(7)
  })
})

describe('a stance', () => {
  it('is its glyph and its word, the glyph hidden', () => {
    const { container } = render(<StanceMark stance="roll-over" />)
    expect(container.textContent).toBe('Rolls over')
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
    expect(container.querySelector('use')?.getAttribute('href')).toBe('#st-roll')
  })

  it('uses only symbols that are there', () => {
    const { container } = render(
      <>
        <Symbols />
        {(['lead-forward', 'push-back', 'roll-over', 'unclear'] as const).map(stance => (
          <StanceMark key={stance} stance={stance} />
        ))}
        <MiniFloor start={-1} />
        <Ladder step={2} />
      </>,
    )
    for (const use of container.querySelectorAll('use')) {
      expect(container.querySelector(use.getAttribute('href') ?? '')).not.toBeNull()
    }
  })
})

describe('a marked sentence', () => {
  it('[L1] has marks of its stance, and letters', () => {
    const { container } = render(
      <MarkedWords
        words="The fix moves. Which hurts?"
        cues={[{ words: 'The fix moves', shows: '' }]}
        stance="push-back"
      />,
    )
    expect(container.querySelector('mark.push')?.textContent).toBe('The fix moves')
    expect(container.querySelector('sup')?.textContent).toBe('a')
    expect(container.textContent).toBe('“The fix movesa. Which hurts?”')
  })
})

describe('a reply', () => {
  it('is a button of its number and its words', async () => {
    const pick = vi.fn()
    render(<ReplyButton number={2} words="Which of the two?" onPick={pick} />)
    await userEvent.click(screen.getByRole('button', { name: /2.*“Which of the two\?”/ }))
    expect(pick).toHaveBeenCalledOnce()
  })

  it('[L3] says that it was tried, or just said', () => {
    render(<ReplyButton number={1} words="No." state="tried" onPick={() => {}} />)
    render(<ReplyButton number={2} words="Yes." state="said" onPick={() => {}} />)
    expect(screen.getByRole('button', { name: /“No\.” tried/ })).toBeTruthy()
    expect(screen.getByRole('button', { name: /“Yes\.” just said/ })).toBeTruthy()
  })
})

describe('the ladder', () => {
  it('fills prints as far as the conversation came', () => {
    const { container } = render(<Ladder step={3} />)
    expect(container.querySelectorAll('use.down').length).toBe(3)
    expect(container.querySelector('[aria-current="step"]')?.textContent).toContain('Lead to the side')
    expect(container.querySelectorAll('.done').length).toBe(2)
  })

  it('has no current step before the first', () => {
    const { container } = render(<Ladder step={0} />)
    expect(container.querySelector('[aria-current]')).toBeNull()
    expect(container.querySelectorAll('use.down').length).toBe(0)
  })
})

describe('bar and foot', () => {
  it('the bar leads home, and its title can be the page’s heading', async () => {
    const { container } = render(
      <Bar
        home="../"
        title="One more thing"
        about="Robin, hurried"
        heading
        nav={<a href="#x">Leave</a>}
        navLabel="Here"
      />,
    )
    expect(screen.getByRole('link', { name: /Front Foot/ }).getAttribute('href')).toBe('../')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('One more thing · Robin, hurried')
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations).toEqual([])
  })

  it('[K3] the foot says what leaves the device, and changes the theme', async () => {
    const choose = vi.fn()
    render(<Foot root="../" theme="dark" onTheme={choose} />)
    expect(screen.getByText('Front Foot sends nothing that you say here.')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Dark' }).getAttribute('aria-pressed')).toBe('true')
    expect(screen.getByRole('button', { name: 'System' }).getAttribute('aria-pressed')).toBe('false')
    await userEvent.click(screen.getByRole('button', { name: 'High contrast' }))
    expect(choose).toHaveBeenCalledWith('contrast')
  })
})

describe('small pictures', () => {
  it('are decoration: hidden, and finite', () => {
    const { container } = render(
      <>
        <MiniFloor start={-3} />
        <MiniFloor
          path={[
            { footing: 0, heard: 0 },
            { footing: 1, heard: 1 },
          ]}
        />
        <Couple footing={3} stance="push-back" />
        <Couple footing={-3} stance="unclear" />
        <Couple footing={0} stance="lead-forward" stand />
      </>,
    )
    for (const svg of container.querySelectorAll('svg')) expect(svg.getAttribute('aria-hidden')).toBe('true')
    expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/)
    expect(container.querySelectorAll('.mini .trail')).toHaveLength(1)
  })
})
