import { describe, expect, test } from 'vitest'
import { backTo } from '../../src/conversation/branch.ts'
import type { Conversation, Typed } from '../../src/conversation/record.ts'
import {
  findOwn,
  isLeftOut,
  leavingOut,
  ownWordsOf,
  stepWords,
  UNDECIDED,
  withStep,
} from '../../src/debrief/own-card.ts'
import { RUNGS } from '../../src/debrief/own-card-lines.ts'
import { MOST_UNSAID, shortened } from '../../src/debrief/own-card-unsaid.ts'
import { ownScenario } from '../../src/scenario/pattern/own.ts'
import { scenarioIn } from '../conversation/fakes.ts'
import { anOwn } from '../progress/owns.ts'
import { aConversation, aScenario, types } from '../screens/debrief/a-scenario.ts'

const scenario = aScenario()
const found = (conversation: Conversation, kept: readonly Conversation[] = []) =>
  findOwn(scenario, conversation, kept)
const best = (conversation: Conversation, kept: readonly Conversation[] = []) =>
  RUNGS.map(rung => stepWords(UNDECIDED, found(conversation, kept), rung))

const SAY_BACK = 'You want one person who holds the whole evening together. Is that it?'
const COST =
  'If I take the menus, three client interviews move past the print date. Which would hurt you more?'
const WHO = 'Who else could be the one contact, until the print date?'
const NO = 'We agreed I do the interviews. I am not doing menus as well.'
const NOT_MINE = 'That was your promise, not mine.'

const typed = (
  words: string,
  as: string,
  move: 'restate' | 'contradict',
  more: Partial<Typed> = {},
): Typed => ({
  words,
  as,
  reading: {
    stance: move === 'restate' ? 'lead-forward' : 'push-back',
    move,
    probability: 0.9,
    sure: true,
  },
  ...more,
})

describe('[L5] the four steps have the person’s own best lines', () => {
  test('[M1] each line on the step of the ladder that its move stands on, none out of step', () => {
    expect(best(aConversation(['say-back', 'cost', 'when', 'who']))).toEqual([SAY_BACK, COST, WHO, ''])
    // [B5] A worry before any question.
    expect(best(aConversation(['worry', 'fine']))).toEqual(['', '', '', ''])
  })

  test('of two on one step the one that was heard, else the later; and what was typed before what was picked', () => {
    const { lines } = found(aConversation(['say-back', 'cost', 'when', 'who']))
    expect(lines[2]?.map(({ words }) => words)).toEqual([WHO, 'When does the printer need the interviews?'])
    const own = types(
      aConversation([], scenario, 'c2'),
      'request',
      typed('One\n contact, then?', 'say-back', 'restate'),
    )
    expect(best(aConversation(['say-back']), [own])[0]).toBe('One contact, then?')
  })

  test('[L3] of all branches and all tries, the same wherever one looks from, each words once', () => {
    const one = aConversation(['say-back', 'fine'])
    const other = aConversation(['say-back', 'cost'], scenario, 'c2')
    expect(best(one, [one, other])).toEqual(best(other, [other, one]))
    expect(best(one, [other])[1]).toBe(COST)
    expect(found(one, [other]).lines[0]).toHaveLength(1)
    const gone = backTo(other, other.replies[1]?.id ?? '')
    expect(best(gone)[1]).toBe(COST)
  })

  test('[K1] what the person says was no lead is none', () => {
    const label = { stance: 'push-back', move: null, at: 1 } as const
    const said = typed('One contact, then?', 'say-back', 'restate', { label })
    expect(best(types(aConversation([]), 'request', said))[0]).toBe('')
  })

  test('what was decided stands, what was left out is empty, and what is taken back is the best line', () => {
    const here = found(aConversation(['say-back', 'cost']))
    const decided = withStep(withStep(UNDECIDED, 0, 'One contact?'), 1, '')
    expect(stepWords(decided, here, 0)).toBe('One contact?')
    expect(isLeftOut(decided, 1)).toBe(true)
    expect(ownWordsOf({ own: decided }, here).steps).toEqual([
      { rung: 0, words: 'One contact?' },
      { rung: 2, words: '' },
      { rung: 3, words: '' },
    ])
    expect(stepWords(withStep(decided, 1, null), here, 1)).toBe(COST)
  })
})

describe('[L5] where a step has no line yet, a written one is offered', () => {
  const patterns = [
    'this-instead-of-that',
    'impossible-date',
    'my-way',
    'come-down-on-them',
    'tell-them-its-fine',
  ]
  test.each(patterns)('%s: one for every step, with the person’s own words in some', pattern => {
    const own = { ...anOwn(), pattern }
    const scenario = ownScenario(scenarioIn(`scenarios/patterns/${pattern}.yaml`), own)
    const begun: Conversation = { ...aConversation([], scenario), scenario: own.id }
    const { written } = findOwn(scenario, begun, [], Object.values(own.fillings))
    expect(written.every(words => typeof words === 'string' && words.length > 0)).toBe(true)
    const withTheirs = written.filter(words =>
      Object.values(own.fillings).some(told => words?.includes(told)),
    )
    expect(withTheirs.length).toBeGreaterThanOrEqual(2)
  })

  test('and none where there is one', () => {
    const { written } = found(aConversation(['say-back', 'cost']))
    expect(written.slice(0, 2)).toEqual([null, null])
    expect(written[3]).toContain('It worries me')
  })
})

describe('[L2] what not to say', () => {
  test('is one’s own pushes, with one’s own lead at the same turn in their place, else a stronger line', () => {
    const before = aConversation(['say-back', 'cost'], scenario, 'c0')
    const { unsaid } = found(aConversation(['say-back', 'not-mine', 'ever']), [before])
    expect(unsaid).toEqual([
      {
        words: 'Have you ever done one?',
        cost: 'hard',
        instead: 'You want the evening in one pair of hands. What would that be worth to you?',
        theirs: false,
      },
      { words: NOT_MINE, cost: 'hard', instead: COST, theirs: true },
    ])
  })

  test('in the person’s own words where they were typed', () => {
    const said = typed('Not the menus again.', 'no', 'contradict')
    expect(found(types(aConversation([]), 'request', said)).unsaid).toMatchObject([
      { words: 'Not the menus again.', theirs: false },
    ])
  })

  test('[K1] but nothing that the person says was no push', () => {
    const label = { stance: 'lead-forward', move: null, at: 1 } as const
    const said = typed('Not the menus again.', 'no', 'contradict', { label })
    expect(found(types(aConversation([]), 'request', said)).unsaid).toEqual([])
  })

  test('and the roll-over that gave the point away, and no other', () => {
    expect(found(aConversation(['yes', 'fine', 'shorter', 'both'])).unsaid).toMatchObject([
      { words: 'I will do both, then.', cost: 'gave-away' },
    ])
    expect(found(aConversation(['yes', 'cost', 'when', 'who'])).unsaid).toEqual([])
  })

  test('at most three, the roll-over among them, those of the latest conversation first', () => {
    const pushing = aConversation(['no', 'not-mine', 'ever', 'refuse'])
    expect(found(pushing).unsaid).toHaveLength(MOST_UNSAID)
    const given = aConversation(['yes', 'fine', 'shorter', 'both'], scenario, 'c0')
    expect(found(pushing, [given]).unsaid.map(({ cost }) => cost)).toEqual(['hard', 'hard', 'gave-away'])
    const late = { ...aConversation(['no'], scenario, 'c9') }
    const replies = late.replies.map(said => ({ ...said, at: said.at + 1e9 }))
    expect(found(pushing, [{ ...late, replies }]).unsaid[0]?.words).toBe(NO)
  })

  test('left out, it stays out until it is put back', () => {
    const here = found(aConversation(['no', 'not-mine']))
    const left = leavingOut(UNDECIDED, NO, true)
    expect(ownWordsOf({ own: left }, here).unsaid.map(({ words }) => words)).toEqual([NOT_MINE])
    expect(ownWordsOf({ own: leavingOut(left, NO, false) }, here).unsaid).toHaveLength(2)
  })

  test('long words are cut at the end of one, and no character in two', () => {
    expect(shortened('as it is', 20)).toBe('as it is')
    expect(shortened('one two three four', 12)).toBe('one two…')
    expect(shortened('🙂'.repeat(10), 10)).toBe(`${'🙂'.repeat(4)}…`)
  })
})
