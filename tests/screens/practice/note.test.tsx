import { fireEvent, render, screen } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { reply } from '../../../src/conversation/branch.ts'
import type { Typed } from '../../../src/conversation/record.ts'
import { replay } from '../../../src/conversation/replay.ts'
import { note as words } from '../../../src/messages/en/note.ts'
import { nowAndThen } from '../../../src/messages/en/now-and-then.ts'
import { practice } from '../../../src/messages/en/practice.ts'
import type { Kind, Move } from '../../../src/scenario/moves.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { noteBody, typedNote } from '../../../src/screens/practice/late-parts.ts'
import { Note } from '../../../src/screens/practice/note.tsx'
import { aConversation, aScenario, LEADING, saying } from '../../conversation/fakes.ts'
import { faultsOf } from '../debrief/faults.ts'

const { note } = practice
const toNothing = { current: null }

// Fetched after the first screen.
beforeAll(async () => {
  await Promise.all([noteBody.load(), typedNote.load()])
})

/** The coaching on the last of these replies. */
function coachingOn(scenario: Scenario, conversation = aConversation(1)) {
  const step = replay(scenario, conversation).steps.at(-1)
  if (!step) throw new Error('Nothing was said.')
  return render(
    <Note {...{ step, scenario, conversation }} now={() => 1} onNoted={() => {}} headingRef={toNothing} />,
  )
}

/** The scenario with other moves for the replies that lead in it, turn by turn. */
function withMoves(kind: Kind, ...moves: Move[]): Scenario {
  const scenario = aScenario({ kind })
  for (const [n, turn] of Object.values(scenario.turns).entries())
    for (const one of turn.replies) {
      const move = moves[n]
      if (one.id === LEADING[n] && move) one.move = move
    }
  return scenario
}

describe('[L1] the coaching on one line', () => {
  test('that leads: stance, score, step, the words that caused it, why', () => {
    coachingOn(aScenario())
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(note.heading['lead-forward'])
    expect(screen.getByText(words.points.inStep)).toBeTruthy()
    expect(screen.getByText('You want the figures').tagName).toBe('MARK')
    expect(screen.getByText('Says it back.')).toBeTruthy()
    expect(screen.getByText('It makes room for the request.')).toBeTruthy()
    expect(screen.getByText(words.step(1, 'Step back'))).toBeTruthy()
    expect(screen.queryByText(words.stronger, { exact: false })).toBeNull()
  })

  test.each([
    ['refuse', 'push-back', 'hard'],
    ['yes', 'roll-over', 'rollOver'],
  ] as const)('"%s": %s, with a stronger one, and no step of the ladder', (id, stance, points) => {
    coachingOn(aScenario(), saying(id))
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(note.heading[stance])
    expect(screen.getByText(words.points[points])).toBeTruthy()
    expect(screen.getByText(words.stronger, { exact: false }).textContent).toContain(
      '“So you want the figures in hand today.”',
    )
    expect(screen.queryByText(/Step \d of 4/)).toBeNull()
  })

  test('a soft push is told from a hard one', () => {
    coachingOn(aScenario(), saying('back', 'wrong'))
    expect(screen.getByText(words.points.soft)).toBeTruthy()
  })

  test('each passage has a letter, beside the words and beside its reason', () => {
    const scenario = aScenario()
    const back = scenario.turns.ask?.replies.find(one => one.id === 'back')
    back?.because.push({ words: 'in hand', shows: 'takes the wish seriously' })
    coachingOn(scenario)
    const reasons = screen.getAllByRole('listitem').map(item => item.textContent)
    expect(reasons).toEqual(['aSays it back.', 'bTakes the wish seriously.'])
    expect([...document.querySelectorAll('sup')].map(one => one.textContent)).toEqual(['a', 'b'])
  })

  test('in a low frame the rest is behind “Why?”, which says whether it is open', () => {
    coachingOn(aScenario())
    const why = screen.getByRole('button', { name: nowAndThen.note.why })
    const rest = document.getElementById(why.getAttribute('aria-controls') ?? '')
    expect([why.getAttribute('aria-expanded'), rest?.dataset.open]).toEqual(['false', undefined])
    fireEvent.click(why)
    expect([why.getAttribute('aria-expanded'), rest?.dataset.open]).toEqual(['true', 'true'])
    expect(why.textContent).toBe(nowAndThen.note.less)
  })

  test('[L2] speaks of the line and never of the person', () => {
    for (const said of [note.heading, words.missteps, words.points])
      for (const text of Object.values(said)) expect(text).not.toMatch(/\byou(r|rs)?\b/i)
  })
})

describe('[B5] a line out of step says why it counts less', () => {
  test.each([
    ['early-concern', 'ordinary', ['concern'], 'lead-forward'],
    ['same-restatement', 'ordinary', ['restate', 'restate'], 'lead-forward'],
    ['badgering', 'ordinary', ['redirect', 'redirect', 'redirect'], 'lead-forward'],
    ['arguing-on', 'not-worth-it', ['trade-off', 'redirect'], 'push-back'],
  ] as const)('%s', (misstep, kind, moves, stance) => {
    coachingOn(withMoves(kind, ...moves), aConversation(moves.length))
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(note.heading[stance])
    expect(screen.getByText(words.missteps[misstep])).toBeTruthy()
    if (stance === 'lead-forward') expect(screen.getByText(words.points.outOfStep)).toBeTruthy()
  })

  test('a line in step has no such sentence', () => {
    coachingOn(aScenario(), aConversation(3))
    for (const text of Object.values(words.missteps)) expect(screen.queryByText(text)).toBeNull()
  })
})

describe('words of one’s own', () => {
  const typed = (as: string | null): Typed => ({
    words: 'Hm, figures.',
    as,
    reading: as
      ? { stance: 'lead-forward', move: 'restate', probability: 0.9, sure: true }
      : { stance: 'unclear', move: null, probability: 0.3, sure: false },
  })

  test('[M4] that were not clear: nothing is scored, and the way on is said', () => {
    coachingOn(aScenario(), reply(aConversation(), 'ask', { typed: typed(null) }, 1, 1))
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(note.heading.unclear)
    expect(screen.getByText(words.unclear('Dana'))).toBeTruthy()
    expect(screen.queryByText(/[+−]\d/)).toBeNull()
  })

  test('[P0] that were played as a written reply are shown as they were said', () => {
    coachingOn(aScenario(), reply(aConversation(), 'ask', { typed: typed('back') }, 1, 1))
    expect(screen.getByText(/Hm, figures\./)).toBeTruthy()
    expect(screen.getByText(words.points.inStep)).toBeTruthy()
  })
})

test.each(['back', 'refuse', 'yes'])('axe finds nothing in the coaching on "%s"', async id => {
  const { container } = coachingOn(aScenario(), saying(id))
  expect(await faultsOf(container)).toEqual([])
})
