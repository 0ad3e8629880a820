import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { letterAt } from '../../src/conversation/room/board.ts'
import { STEPS, stepsOf, TIMES } from '../../src/conversation/room/steps.ts'
import { guideOf } from '../../src/debrief/guide.ts'
import { lengthOf } from '../../src/debrief/guide-length.ts'
import { turnsInOrder } from '../../src/debrief/guide-order.ts'
import { PARTS, timesOf } from '../../src/debrief/guide-times.ts'
import { aScenario, scenarioIn } from '../conversation/fakes.ts'

const shipped = ['scenarios', 'scenarios/patterns'].flatMap(folder =>
  readdirSync(folder)
    .filter(file => file.endsWith('.yaml'))
    .map(file => `${folder}/${file}`),
)

describe('the guide of every scenario', () => {
  test.each(shipped)('%s has every turn and every ending once, and pages turn forward', file => {
    const scenario = scenarioIn(file)
    const { turns, endings } = guideOf(scenario)
    expect(turns.map(({ turn }) => turn.id).sort()).toEqual(Object.keys(scenario.turns).sort())
    expect(endings.map(({ outcome }) => outcome.id).sort()).toEqual(Object.keys(scenario.outcomes).sort())
    expect(turns.map(({ n }) => n)).toEqual(turns.map((_, i) => i + 1))
    expect(turns[0]?.turn.id).toBe(scenario.start.turn)
    for (const { n, replies } of turns)
      for (const { ways } of replies)
        for (const { go } of ways) if ('turn' in go) expect(go.turn).toBeGreaterThan(n)
  })

  test.each(shipped)('[P5] %s: letters are the file’s order, and every way of every reply is told', file => {
    const scenario = scenarioIn(file)
    const { turns, endings } = guideOf(scenario)
    const idOf = (go: { turn: number } | { ending: number }) =>
      'turn' in go ? turns[go.turn - 1]?.turn.id : endings[go.ending - 1]?.outcome.id
    for (const { n, turn, replies } of turns) {
      expect(replies.map(({ reply }) => reply.id)).toEqual(turn.replies.map(({ id }) => id))
      for (const [place, { letter, reply, ways }] of replies.entries()) {
        expect(letter).toBe(letterAt(place))
        expect(ways.map(({ go }) => idOf(go))).toEqual(reply.to.map(({ go }) => go))
        // What leads somewhere is told there as well.
        for (const { go } of ways) {
          const there = 'turn' in go ? turns[go.turn - 1] : endings[go.ending - 1]
          expect(there?.from.filter(from => from.turn === n && from.letter === letter)).toHaveLength(1)
        }
      }
    }
  })

  test.each(shipped)('%s: its plans are no longer than they say', file => {
    const scenario = scenarioIn(file)
    const length = lengthOf(scenario, scenario.boss.temperament)
    const [least, most] = scenario.kind === 'not-worth-it' ? [2, 4] : [4, 8]
    expect(length.shortest).toBeGreaterThanOrEqual(least)
    expect(length.longest).toBeLessThanOrEqual(most)
    expect(length.usual).toBeGreaterThanOrEqual(length.shortest)
    expect(length.usual).toBeLessThanOrEqual(length.longest)
    for (const { full, quick } of timesOf(length.usual)) expect(full.turns + quick.turns).toBe(length.usual)
  })
})

test('a turn comes only after all that lead to it, whatever their order in the file', () => {
  const { turns, ...rest } = aScenario()
  const backward = Object.fromEntries(Object.entries(turns).toReversed())
  const ids = turnsInOrder({ ...rest, turns: backward }).map(({ id }) => id)
  expect(ids).toEqual(['ask', 'cost', 'when', 'close'])
})

test('turns that lead to each other, which no proved scenario has, are all there once', () => {
  const scenario = aScenario()
  const { close } = scenario.turns
  if (!close) throw new Error('The fixture has no turn close.')
  const back = close.replies.map(reply => ({ ...reply, to: [{ when: null, go: 'ask' }] }))
  const round = { ...scenario, turns: { ...scenario.turns, close: { ...close, replies: back } } }
  expect(turnsInOrder(round).map(({ id }) => id)).toEqual(['ask', 'cost', 'when', 'close'])
  expect(lengthOf(round, 'steady').longest).toBe(40)
})

test('the good endings come first', () => {
  const { endings } = guideOf(scenarioIn('scenarios/customer-panel.yaml'))
  expect(endings.map(({ outcome }) => outcome.kind)).toEqual([
    ...['moved', 'moved', 'heard'],
    ...['held', 'given-away', 'damaged'],
  ])
})

test('[M5] where nothing is worth arguing about, a question leads first and pushes later', () => {
  const { turns } = guideOf(scenarioIn('scenarios/six-months-on.yaml'))
  const questions = turns.flatMap(({ replies }) => replies).filter(({ reply }) => reply.move === 'redirect')
  expect(questions.length).toBeGreaterThan(0)
  for (const { stance, later } of questions) expect([stance, later]).toEqual(['lead-forward', 'push-back'])
})

describe('the plans for 20, 40 and 60 minutes', () => {
  test.each([1, 2, 3, 4, 5, 6, 8, 12, 40])('come to exactly that with %i turns', usual => {
    for (const { minutes, plan, parts, full, quick, turns, spare } of timesOf(usual)) {
      const all = PARTS.reduce((sum, part) => sum + parts[part], 0)
      expect(turns).toBe(full.turns * full.each + quick.turns * quick.each)
      expect(all + turns + spare).toBe(minutes)
      expect(spare).toBeGreaterThanOrEqual(0)
      expect(full.turns).toBeGreaterThan(0)
      expect(full.turns + quick.turns).toBeLessThanOrEqual(usual)
      // No step of the run but those that the plan takes, and all of those.
      expect(STEPS.filter(step => full.steps[step] > 0)).toEqual(stepsOf(plan, false))
      expect(full.each).toBe(STEPS.reduce((sum, step) => sum + full.steps[step], 0))
    }
  })

  test('with more time more turns are run in full, and less is left out', () => {
    const times = timesOf(5)
    expect(times.map(({ minutes }) => minutes)).toEqual([...TIMES])
    expect(times.map(({ full }) => full.turns)).toEqual([1, 2, 3])
    expect(times.map(({ plan }) => [plan.pairs, plan.again])).toEqual([
      [false, false],
      [true, false],
      [true, true],
    ])
    expect(times[0]?.parts.otherWay).toBe(0)
  })
})
