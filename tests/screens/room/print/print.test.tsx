import { render, screen, within } from '@testing-library/react'
import decodeQR from 'qr/decode.js'
import { beforeEach, expect, test, vi } from 'vitest'
import { newRoom, type RoomRecord } from '../../../../src/conversation/room/record.ts'
import { guideOf } from '../../../../src/debrief/guide.ts'
import { english } from '../../../../src/messages/english.ts'
import { type Own, ownScenario } from '../../../../src/scenario/pattern/own.ts'
import type { Scenario } from '../../../../src/scenario/scenario.ts'
import { Guide } from '../../../../src/screens/room/print/guide.tsx'
import { Handout } from '../../../../src/screens/room/print/handout.tsx'
import { QrCode } from '../../../../src/screens/room/print/qr.tsx'
import { WordsProvider } from '../../../../src/screens/stage/words.tsx'
import { NINE_O_CLOCK, scenarioIn } from '../../../conversation/fakes.ts'
import { inTurn, on } from '../../../conversation/room/a-room.ts'

const { roomPrint: words, stage, debrief } = english
const panel = scenarioIn('scenarios/customer-panel.yaml')
const HOME = 'https://learn.example.org/front-foot'

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {})
})

const guide = (scenario: Scenario = panel, address: string | null = null) =>
  render(
    <WordsProvider messages={{ debrief }}>
      <Guide {...{ scenario, address }} root="../" />
    </WordsProvider>,
  )
const handout = (record: RoomRecord | null, address: string | null = null) =>
  render(<Handout {...{ record, address }} scenario={panel} root="../" />)

test('the guide says first that it is for the facilitator alone', () => {
  guide()
  const main = screen.getByRole('main')
  const [heading, first] = main.querySelectorAll('h1, p')
  expect(heading?.textContent).toBe(words.guide.heading(panel.title))
  expect(first?.textContent).toBe(words.guide.only)
})

test('[P5] each turn has its replies by letter, with stance, thought and where it leads', () => {
  guide()
  for (const { n, turn, replies } of guideOf(panel).turns) {
    const article = screen.getByRole('article', { name: words.guide.turns.turn(n) })
    for (const { say } of turn.lines) expect(article.textContent).toContain(say)
    const rows = [...article.querySelectorAll('.paper-option')]
    expect(rows.map(row => row.querySelector('.paper-letter')?.textContent)).toEqual(
      replies.map(({ letter }) => letter),
    )
    for (const [place, { reply, stance }] of replies.entries()) {
      const told = rows[place]?.textContent ?? ''
      for (const text of [reply.words, reply.why, reply.thinks, stage.stances[stance]])
        expect(told).toContain(text)
      for (const { answer } of reply.to) if (answer) expect(told).toContain(answer)
    }
  }
})

test('[M5] a scenario that bends the list says so, and has questions of its kind', () => {
  const over = scenarioIn('scenarios/over-the-line.yaml')
  guide(over)
  const text = screen.getByRole('main').textContent
  expect(text).toContain(english.practice.intro.kinds['over-the-line'])
  for (const question of words.guide.debrief.kinds['over-the-line'])
    expect(text).toContain(question(over.boss.name))
  expect(text).not.toContain(words.guide.debrief.kinds.ordinary[1]?.(over.boss.name))
})

test('a conversation of one’s own has a guide, and no code whatever the address', () => {
  const own: Own = {
    ...{
      format: 1,
      id: 'own-k3x9a0b1c2',
      version: 1,
      pattern: 'my-way',
      temperament: 'hurried',
      changedAt: 0,
    },
    fillings: {
      boss: 'Robin',
      ask: 'sort it by date',
      mine: 'sort it by name',
      slips: 'the index',
      who: 'Ada',
    },
  }
  guide(ownScenario(scenarioIn(`scenarios/patterns/${own.pattern}.yaml`), own), HOME)
  expect(screen.getByRole('main').textContent).toContain('Asks you to sort it by date.')
  expect(screen.getByRole('main').textContent).not.toMatch(/[{}]/)
  expect(screen.queryByRole('img')).toBe(null)
})

test('without an address there is no code; with one it leads to the scenario, in words too', () => {
  const { unmount } = guide()
  expect(screen.queryByRole('img')).toBe(null)
  unmount()
  guide(panel, HOME)
  const address = `${HOME}/s/customer-panel/`
  expect(screen.getByRole('img', { name: words.home.code(address) })).toBeTruthy()
  expect(screen.getByRole('link', { name: address }).getAttribute('href')).toBe(address)
})

test.each([
  HOME,
  'https://example.org/s/six-months-on/',
  `https://example.org/${'a-longer-path/'.repeat(25)}`,
])('the code of %s is read as that, with a quiet zone of four', address => {
  const { container } = render(<QrCode address={address} label="code" />)
  expect(decodeQR(pixels(container, 4))).toBe(address)
  const size = Number(container.querySelector('svg')?.getAttribute('viewBox')?.split(' ')[2])
  for (const { x, y, run } of boxes(container)) {
    expect(Math.min(x, y, size - x - run, size - y - 1)).toBeGreaterThanOrEqual(4)
  }
})

test('a handout without a session has the scene, the ladder and an empty card, and no stance', () => {
  handout(null)
  const names = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
  const { scene, ladder, card } = words.handout
  expect(names).toEqual([scene, ladder.heading, card.heading])
  for (const name of stage.ladder) expect(screen.getAllByText(name).length).toBe(2)
  expect(document.querySelector('.stance')).toBe(null)
  expect(document.title).toBe(words.handout.pageTitle(panel.title))
})

test('a handout of a session has what the room made, with its votes', () => {
  const record = newRoom(panel, 'hurried', 'abcdefghi9', NINE_O_CLOCK)
  const hands = { is: 'hands', letter: 'B', n: 23 } as const
  const happenings = inTurn([...on(4), hands, { is: 'said', letter: 'B' }])
  handout({ ...record, happenings })
  const made = within(screen.getByRole('region', { name: words.handout.transcript.heading }))
  const row = made.getByRole('row', { name: /^B / })
  expect(row.textContent).toContain('23')
  expect(row.textContent).toContain(words.handout.transcript.said)
  expect(made.getByText(stage.stances['lead-forward'])).toBeTruthy()
  expect(screen.getByRole('link', { name: words.backToSession }).getAttribute('href')).toBe(
    '#session/abcdefghi9',
  )
})

/** The dark boxes of a code as it is drawn, in modules. */
function boxes(container: HTMLElement): { x: number; y: number; run: number }[] {
  const path = container.querySelector('path')?.getAttribute('d') ?? ''
  return [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, run]) => ({
    ...{ x: Number(x), y: Number(y), run: Number(run) },
  }))
}

/** The code as a camera sees it. @param scale pixels a module. */
function pixels(container: HTMLElement, scale: number) {
  const modules = Number(container.querySelector('svg')?.getAttribute('viewBox')?.split(' ')[2])
  const side = modules * scale
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const { x, y, run } of boxes(container))
    for (let down = y * scale; down < (y + 1) * scale; down++)
      for (let across = x * scale; across < (x + run) * scale; across++)
        data.fill(0, (down * side + across) * 4, (down * side + across) * 4 + 3)
  return { width: side, height: side, data }
}
