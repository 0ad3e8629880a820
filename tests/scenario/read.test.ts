import { expect, test } from 'vitest'
import { placeOf } from '../../src/scenario/places.ts'
import { printed } from '../../src/scenario/problems.ts'
import { read } from '../../src/scenario/read.ts'
import { outcomeOf, turnOf } from '../../src/scenario/scenario.ts'
import { validScenario, validText } from './valid.ts'

test('[S3] what is left out gets its default', () => {
  const scenario = validScenario()
  expect(scenario.language).toBe('en')
  expect(scenario.kind).toBe('ordinary')
  expect(scenario.skills).toEqual(['lead-forward'])
  expect(scenario.start).toEqual({ turn: 'asked', footing: 0 })
  expect(Object.keys(scenario)).not.toContain('trade')
  const [sayBack, , push] = turnOf(scenario, 'asked')?.replies ?? []
  expect(sayBack?.of).toBe('request')
  expect(push?.force).toBe('hard')
  expect(push && 'of' in push).toBe(false)
})

test('[S3] what is there is taken as it is', () => {
  const scenario = validScenario('every-field')
  expect(scenario).toMatchObject({
    version: 3,
    language: 'en-GB',
    skills: ['lead-forward', 'manage-through-people'],
    trade: 'markets',
    minutes: 4,
    start: { turn: 'asked', footing: -1 },
    unclear: 'Sorry: what do you mean?',
  })
  expect(turnOf(scenario, 'asked')).toMatchObject({
    hint: 'What would have to wait?',
    replies: [{ of: 'tea' }, {}, {}, {}],
  })
  expect(outcomeOf(scenario, 'shared')).toMatchObject({
    kind: 'moved',
    cost: 'A cup that Marta did not finish.',
  })
})

test('[S3] however a text is wrapped, it is one line; longer ones keep their paragraphs', () => {
  const scenario = validScenario('every-field')
  expect(turnOf(scenario, 'asked')?.lines).toEqual([
    { when: null, say: 'Could you make tea for everybody before we open?' },
  ])
  expect(scenario.scene).toBe('You are laying out the stall. The market opens in an hour.\n\nIt is cold.')
})

test('[S9] conditions become ranges, ends included', () => {
  const signs = turnOf(validScenario(), 'signs')
  expect(signs?.lines[0]?.when).toEqual({ footing: { from: 1, to: 3 }, heard: { from: 0, to: 2 } })
  expect(signs?.lines[1]?.when).toBeNull()
  expect(signs?.replies[0]?.to).toEqual([
    { when: { heard: { from: 1, to: 3 } }, go: 'shared' },
    { when: null, go: 'tea' },
  ])
})

test('a scenario is plain data that survives JSON', () => {
  const scenario = validScenario('every-field')
  expect(JSON.parse(JSON.stringify(scenario))).toEqual(scenario)
})

test('places of turns, replies and outcomes are known', () => {
  const text = validText()
  const { places } = read(text, 'tea-break.yaml')
  const lines = text.split('\n')
  const at = (subject: Parameters<typeof placeOf>[1]) => {
    const { line, column } = placeOf(places, subject)
    return lines[line - 1]?.slice(column - 1)
  }
  expect(at({ turn: 'signs' })).toBe('signs:')
  expect(at({ turn: 'signs', reply: 'count-first' })).toBe('id: count-first')
  expect(at({ outcome: 'shared' })).toBe('shared:')
  expect(at({ turn: 'signs', reply: 'nobody' })).toBe('signs:')
  expect(at({ turn: 'constructor' })).toBe('start: asked')
  expect(at('scenario')).toBe('start: asked')
})

test('problems come sorted by place, several mistakes as several problems', () => {
  const text = validText().replace('move: trade-off', 'move: trade-of').replace('title: The', 'titel: The')
  const { problems, scenario } = read(text, 'tea-break.yaml')
  expect(scenario).toBeNull()
  expect(problems.map(p => p.code)).toEqual(['unknown-key', 'unknown-choice'])
  expect(problems.map(printed)[1]).toBe(
    'tea-break.yaml:35:15 unknown-choice “trade-of” is not one of the words for “move”. Did you mean “trade-off”?',
  )
})

test('a misspelled turn is one problem, and the remedy names the turn', () => {
  const { problems } = read(validText().replace('to: signs', 'to: sings'), 'tea-break.yaml')
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatchObject({ code: 'missing-target', remedy: 'Did you mean “signs”?' })
})

test('[S2] a pasted text has no file name that its id could differ from', () => {
  expect(read(validText(), 'pasted text').scenario).not.toBeNull()
})

test('a warning does not keep the scenario from being played', () => {
  const text = validText().replace('        puts: float\n', '')
  const { scenario, problems } = read(text, 'tea-break.yaml')
  expect(scenario).not.toBeNull()
  expect(problems.map(p => [p.code, p.severity])).toEqual([['point-unused', 'warning']])
})

test('a file with hundreds of mistakes reports the first 200', () => {
  const turns = Array.from({ length: 300 }, (_, i) => `  turn-${i}: { boss: Well?, replies: none }`)
  const { problems } = read(
    validText().replace('outcomes:', `${turns.join('\n')}\noutcomes:`),
    'tea-break.yaml',
  )
  expect(problems).toHaveLength(200)
})

test('[S1] one mistake is one problem: a lost line, a key too far in, a turn that was renamed', () => {
  const mistakes: [string, string, string][] = [
    ['      - id: count-first\n        words', '        words', 'duplicate-key'],
    ['start: asked', '  start: asked', 'unknown-key'],
    ['  signs:\n    boss', '  sings:\n    boss', 'missing-target'],
    ['        to: tea\n        thinks: Good', '        ot: tea\n        thinks: Good', 'unknown-key'],
    ['id: fine\n', 'id: fine\n      - id: fine\n', 'missing-key'],
  ]
  for (const [from, to, code] of mistakes) {
    expect(validText()).toContain(from)
    const { problems } = read(validText().replace(from, to), 'tea-break.yaml')
    expect(problems.map(p => p.code)).toEqual([code])
  }
})
