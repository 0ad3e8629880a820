import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { after as happen } from '../../../../src/conversation/room/happen.ts'
import type { Happened } from '../../../../src/conversation/room/happening.ts'
import { type Wall, wallOf } from '../../../../src/conversation/room/wall.ts'
import { english } from '../../../../src/messages/english.ts'
import { WallView } from '../../../../src/screens/room/wall/wall-view.tsx'
import { scenarioIn } from '../../../conversation/fakes.ts'
import { faultsOf } from '../../debrief/faults.ts'
import { sessionAfter, stepsOnWall } from './walls.ts'

const panel = scenarioIn('scenarios/customer-panel.yaml')
const { roomWall: words, stage } = english
const LETTERS = ['A', 'B', 'C', 'D']
const steps = stepsOnWall(panel, sessionAfter(panel))
const at = (step: string): Wall => {
  const wall = steps.get(step)
  if (!wall) throw new Error(`The run of a turn has no step "${step}".`)
  return wall
}
const draw = (wall: Wall) => render(<WallView wall={wall} />)
const line = () => screen.getByRole('heading', { level: 1 }).textContent
const replies = () => screen.queryAllByRole('listitem')
const told = () => screen.getByRole('status').textContent
const foot = (container: HTMLElement) => container.querySelector('.wall-floor')?.textContent
const drawn = (container: HTMLElement, what: string) => container.querySelectorAll(what).length
const first = (place: number) => 3 + place * 7
const second = (place: number) => 24 - place * 5

describe('the run of a turn', () => {
  it('has the boss’s line alone at first', () => {
    const { container } = draw(at('line'))
    expect(line()).toBe(`“${at('line').line}”`)
    expect(replies()).toEqual([])
    expect(foot(container)).toBe(words.foot.line())
    expect(told()).toBe(words.told.line('Ines', at('line').line))
  })

  it('[P5] then the replies with the letters of the file’s order, and no bars', () => {
    const { container } = draw(at('replies'))
    const said = panel.turns[panel.start.turn]?.replies.map(
      ({ words }, place) => `${LETTERS[place]}“${words}”`,
    )
    expect(replies().map(one => one.textContent)).toEqual(said)
    expect(drawn(container, '.tally')).toBe(0)
  })

  it('has bars that are shut while hands go up, and says so', () => {
    const { container } = draw(at('vote'))
    expect(drawn(container, '.tally-shut')).toBe(4)
    expect(drawn(container, '.tally-bar')).toBe(0)
    expect(replies().every(one => one.textContent?.includes(words.hands.shut))).toBe(true)
    expect(foot(container)).toBe('Hands up: A, B, C, D')
  })

  it('opens the bars with their counts, the longest all the way', () => {
    const { container } = draw(at('bars'))
    expect(replies().map(one => within(one).getByText(/hands?$/).textContent)).toEqual(
      LETTERS.map((_, place) => words.hands.first(first(place))),
    )
    const widths = [...container.querySelectorAll('rect[width]:not(.room)')].map(bar =>
      bar.getAttribute('width'),
    )
    expect(widths.at(-1)).toBe('100')
    expect(widths[0]).toBe('12.5')
    expect(told()).toBe('The bars are open: A 3, B 10, C 17, D 24.')
  })

  it('asks the turn’s question while it is discussed', () => {
    draw(at('discuss'))
    const question = panel.turns[panel.start.turn]?.discuss ?? ''
    expect(screen.getByText(question, { selector: '.wall-question' })).toBeTruthy()
    expect(told()).toBe(question)
  })

  it('keeps the first vote as outlines while hands go up again', () => {
    const { container } = draw(at('again'))
    expect(drawn(container, '.before .tally-bar')).toBe(4)
    expect(drawn(container, '.now .tally-shut')).toBe(4)
    expect(replies()[0]?.textContent).toContain(words.hands.firstAndShut(first(0)))
  })

  it('shows both votes, outlines what the room says, and asks what the boss does', () => {
    const { container } = draw(at('both'))
    expect(drawn(container, '.before .tally-bar')).toBe(4)
    expect(drawn(container, '.now .tally-bar')).toBe(4)
    expect(replies()[1]?.textContent).toContain(words.hands.both(first(1), second(1)))
    expect(container.querySelector('.choice .wall-letter')?.textContent).toBe('A')
    expect(foot(container)).toBe(words.weSay('A', 'Ines'))
  })

  it('draws no bar for no hands, and counts them all the same', () => {
    const none = {
      ...at('bars'),
      replies: at('bars').replies.map(one => ({ ...one, hands: [0, null] as const })),
    }
    const { container } = draw(none)
    expect(drawn(container, '.tally-bar rect')).toBe(0)
    expect(replies()[0]?.textContent).toContain('0 hands')
  })

  it.each(['line', 'replies', 'pairs', 'vote', 'bars', 'discuss', 'again', 'both'])(
    'has no faults at %s',
    async step => {
      const { container } = render(
        <main>
          <WallView wall={at(step)} />
        </main>,
      )
      expect(await faultsOf(container)).toEqual([])
    },
  )
})

describe('the quiet timer', () => {
  const pairs = (timer: Wall['timer']) => draw({ ...at('pairs'), timer })

  it('is not there unless it was started', () => {
    expect(drawn(pairs(null).container, '.wall-timer')).toBe(0)
  })

  it('[L2] is a line without numbers, and joins midway', () => {
    const { container } = pairs({ from: Date.now() - 30_000, seconds: 120 })
    const timer = container.querySelector<HTMLElement>('.wall-timer')
    expect(timer?.textContent).toBe(words.timer)
    expect(timer?.style.getPropertyValue('--seconds')).toBe('120s')
    expect(Number.parseFloat(timer?.style.getPropertyValue('--gone') ?? '')).toBeCloseTo(-30, 0)
  })
})

describe('what is shown when the facilitator shows it', () => {
  it('has what was said, with its stance and why', () => {
    const session = sessionAfter(panel, { is: 'said', letter: 'A' }, { is: 'shown', on: true })
    const wall = wallOf(panel, session)
    draw(wall)
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(words.theRoomSaid)
    for (const text of [`“${wall.said?.words}”`, stage.stances['push-back'], wall.said?.why ?? ''])
      expect(screen.getByText(text)).toBeTruthy()
  })

  it('has a stance at each reply, in words too', () => {
    const happened: Happened[] = [
      { is: 'on' },
      { is: 'on' },
      { is: 'on' },
      { is: 'on' },
      { is: 'shown', on: true },
    ]
    draw(wallOf(panel, sessionAfter(panel, ...happened)))
    const stances = Object.values(stage.stances)
    expect(replies().every(one => stances.some(stance => one.textContent?.endsWith(stance)))).toBe(true)
  })
})

describe('a wall that is blanked', () => {
  it('has one sentence for those who do not see it, and nothing else', () => {
    const { container } = draw({ ...at('both'), blank: true })
    expect(container.textContent).toBe(words.blank)
    expect(drawn(container, 'svg')).toBe(0)
  })

  it('has no faults, and comes back as it was', async () => {
    const { container, rerender } = render(
      <main>
        <WallView wall={{ ...at('both'), blank: true }} />
      </main>,
    )
    expect(await faultsOf(container)).toEqual([])
    rerender(
      <main>
        <WallView wall={at('both')} />
      </main>,
    )
    expect(replies()).toHaveLength(4)
  })
})

describe('once it is over', () => {
  const end = () => {
    let session = sessionAfter(panel)
    while (session.played.turn) session = happen(panel, session, { is: 'said', letter: 'A', at: 1 })
    return session
  }

  it('has the boss’s last words and how it ended', async () => {
    const session = end()
    const { container } = render(
      <main>
        <WallView wall={wallOf(panel, session)} />
      </main>,
    )
    expect(line()).toBe(`“${session.played.line}”`)
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(session.played.outcome?.title)
    expect(await faultsOf(container)).toEqual([])
  })

  it('then the path in order, each line with its stance', async () => {
    const session = happen(panel, end(), { is: 'on', at: 2 })
    const { container } = render(
      <main>
        <WallView wall={wallOf(panel, session)} />
      </main>,
    )
    expect(replies()).toHaveLength(session.played.steps.length)
    expect(replies()[0]?.textContent).toBe(
      `1“${session.played.steps[0]?.played?.reply.words}”${stage.stances['push-back']}`,
    )
    expect(await faultsOf(container)).toEqual([])
  })
})

describe('how it looks', () => {
  it.each(['projector', 'dark'] as const)('has the theme %s of its own, whatever the page’s is', theme => {
    draw({ ...at('line'), look: { size: 0, theme } })
    expect(screen.getByRole('region', { name: words.label }).dataset.theme).toBe(theme)
  })

  it('keeps still where the console beside it speaks', () => {
    render(<WallView wall={at('bars')} announces={false} />)
    expect(told()).toBe('')
  })
})
