import { describe, expect, test } from 'vitest'
import { withLines } from '../../../src/scenario/lines.ts'
import { filled, filledText, gapsIn, waysIn } from '../../../src/scenario/pattern/fill.ts'
import { saidBy } from '../../../src/scenario/pattern/perspective.ts'
import { SAMPLES } from '../../../src/scenario/pattern/samples.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { scenarioIn } from '../../conversation/fakes.ts'

describe('who says a filling', () => {
  test.each([
    ['take over your slides', 'take over my slides', 'take over Dana’s slides'],
    ['finish my audit myself', 'finish your audit yourself', 'finish your audit yourself'],
    ['I promised them', 'you promised them', 'you promised them'],
    ['I’m on leave', 'you are on leave', 'you are on leave'],
    ['you said I was free', 'I said you were free', 'Dana said you were free'],
    ['help you', 'help me', 'help Dana'],
    ['you need it', 'I need it', 'Dana need it'.replace('need', 'needs')],
    ['meet me at mine', 'meet you at yours', 'meet you at yours'],
    ['our clients', 'our clients', 'your clients'],
    ['say we haven’t had it', 'say we haven’t had it', 'say you haven’t had it'],
    ['say that we are late', 'say that we are late', 'say that you are late'],
    ['leave it to us', 'leave it to us', 'leave it to you'],
    ['ask you to call yourself', 'ask me to call myself', 'ask Dana to call in person'],
    ['buy Mylar and minerals for Meg', 'buy Mylar and minerals for Meg', 'buy Mylar and minerals for Meg'],
    ['do the I/O test', 'do the I/O test', 'do the I/O test'],
    ['MY team', 'your team', 'your team'],
    ['help you think', 'help me think', 'help Dana think'],
    ['do what you want', 'do what I want', 'do what Dana wants'],
    ['run phase I of my trial', 'run phase I of your trial', 'run phase I of your trial'],
    ['close the mine', 'close the mine', 'close the mine'],
    ['take mine', 'take yours', 'take yours'],
    ['i\u0307ptal et', 'i\u0307ptal et', 'i\u0307ptal et'],
  ])('%s', (yours, boss, teller) => {
    expect(saidBy('yours', yours, 'Dana')).toBe(yours)
    expect(saidBy('boss', yours, 'Dana')).toBe(boss)
    expect(saidBy('teller', yours, 'Dana')).toBe(teller)
  })

  test('whoever called the boss “my manager” is told of “your manager”', () => {
    expect(saidBy('teller', 'do your slides', 'my manager')).toBe('do your manager’s slides')
  })

  test('a boss called $& is called that', () => {
    expect(saidBy('teller', 'your slides', '$&')).toBe('$&’s slides')
  })
})

describe('a text with its gaps filled', () => {
  const ready = { boss: 'Dana', ask: 'do my slides', who: 'the clients', slips: 'Christmas' }
  const said = (text: string, voice: 'yours' | 'boss' | 'teller' = 'yours') =>
    filledText(text, voice, ready, 'Dana')

  test.each([
    ['You want me to {ask}.', 'You want me to do my slides.'],
    ['{who} would notice. {who} always would.', 'The clients would notice. The clients always would.'],
    ['So: {ask}?', 'So: do my slides?'],
    ['{slips} or {who}', 'Christmas or the clients'],
    ['[[Is it {after}? | What is it for?]] Say.', 'What is it for? Say.'],
    ['[[With {who}, then. | With nobody.]]', 'With the clients, then.'],
    ['[[{other} could. | {who} could. | Somebody could.]]', 'The clients could.'],
    ['Set {a, b} and {unknown}', 'Set {a, b} and {unknown}'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected)
  })

  test('the boss says it the other way round', () => {
    expect(said('I want you to {ask}.', 'boss')).toBe('I want you to do your slides.')
  })

  test('fillings are text, not patterns: braces, brackets and dollars in them stay', () => {
    const odd = { ...ready, ask: 'say {who} [[a | b]] $1 <b>' }
    expect(filledText('You want me to {ask}.', 'yours', odd, 'Dana')).toBe(
      'You want me to say {who} [[a | b]] $1 <b>.',
    )
  })

  test('a line that needs a gap which is not filled throws, and quotes itself', () => {
    expect(() => said('Is it {after}?')).toThrow('{after} is not filled in "Is it {after}?"')
  })

  test('a phrase begins as it was told, and its second sentence with a capital', () => {
    expect(filledText('{ask}', 'teller', ready, 'Dana', true)).toBe('do your slides')
    expect(filledText('{who}. {who}', 'yours', ready, 'Dana', true)).toBe('the clients. The clients')
  })

  test('a word with a capital further in keeps its small beginning', () => {
    expect(filledText('{who} called.', 'yours', { ...ready, who: 'eBay' }, 'Dana')).toBe('eBay called.')
  })

  test('not stands after to and will, and has a do after you', () => {
    const not = { ...ready, ask: 'not ask' }
    const told = (text: string) => filledText(text, 'yours', not, 'Dana')
    expect(told('You want me to {ask}. I’ll {ask}.')).toBe('You want me to not ask. I’ll not ask.')
    expect(told('You {ask}, and I {ask}.')).toBe('You do not ask, and I do not ask.')
    expect(told('Shall I {ask}?')).toBe('Shall I not ask?')
  })

  test('what gaps and ways a text has', () => {
    expect(gapsIn('{boss} and {nobody} and {ask} and {ask}')).toEqual(['boss', 'ask', 'ask'])
    expect(waysIn('a [[b | c]] d [[e]]')).toEqual([['b', 'c'], ['e']])
  })
})

describe('a pattern filled', () => {
  const pattern = scenarioIn('tests/fixtures/patterns/none/whole.yaml')
  const [full, bare] = SAMPLES
  const replyOf = (scenario: Scenario, turn: string, id: string) =>
    scenario.turns[turn]?.replies.find(reply => reply.id === id)

  test('what a screen puts into a sentence has no capital of its own', () => {
    const { request, boss, you } = filled(pattern, { ...bare, slips: 'The panel' })
    expect([request, boss.role, you.protecting]).toEqual([
      'cover Lee’s Saturday shift',
      'your boss',
      'the panel',
    ])
    expect(you.role).toBe('the one who was going to see your mother')
  })

  test('[S20] only passages of the way that is said are quoted', () => {
    const cues = (scenario: Scenario) => replyOf(scenario, 'close', 'say-it')?.because.map(cue => cue.words)
    expect(cues(filled(pattern, full))).toEqual(['I do worry'])
    expect(cues(filled(pattern, bare))).toEqual(['I have said mine'])
  })

  test('a passage that begins its sentence with a gap, or needs one that is empty, is no trouble', () => {
    const gapFirst = withLines(pattern, line => {
      if (line.id === 'turns.opening.which.words') return '{slips} would slip. [[Or {other}? | Which is it?]]'
      if (line.id === 'turns.opening.which.because.1.words') return '{slips} would'
      if (line.id === 'turns.close.say-it.because.1.words') return 'about {worry}'
      return line.text
    })
    const scenario = filled(gapFirst, { ...bare, slips: 'my promise' })
    expect(replyOf(scenario, 'opening', 'which')?.because[0]?.words).toBe('My promise would')
    expect(replyOf(scenario, 'close', 'say-it')?.because.map(cue => cue.words)).toEqual(['I have said mine'])
  })

  test('without a required filling it throws, and names the gap', () => {
    expect(() => filled(pattern, { ...bare, who: ' … ' })).toThrow('{who}')
  })
})
