import { describe, expect, test } from 'vitest'
import {
  type Answers,
  CHOICES,
  type Finding,
  QUESTIONS,
  VERDICTS,
  type Verdict,
  verdictOf,
} from '../../../src/screens/worth-it/verdict.ts'

/** All answers in order of line, months, whose, leader: what each combination has to come to. Written by hand. */
const EXPECTED: Record<string, Verdict> = {
  'no yes ours yes': 'lead',
  'no yes ours no': 'lead',
  'no yes theirs yes': 'follow',
  'no yes theirs no': 'lead',
  'no yes later yes': 'wait',
  'no yes later no': 'wait',
  'no unsure ours yes': 'lead',
  'no unsure ours no': 'lead',
  'no unsure theirs yes': 'follow',
  'no unsure theirs no': 'wait',
  'no unsure later yes': 'wait',
  'no unsure later no': 'wait',
  'no no ours yes': 'follow',
  'no no ours no': 'follow',
  'no no theirs yes': 'follow',
  'no no theirs no': 'follow',
  'no no later yes': 'follow',
  'no no later no': 'follow',
}

/** Every way to answer every question, or to leave it open. */
const all = QUESTIONS.reduce<Partial<Answers>[]>(
  (some, question) =>
    some.flatMap(answers => [answers, ...CHOICES[question].map(one => ({ ...answers, [question]: one }))]),
  [{}],
)
const complete = all.filter((answers): answers is Answers =>
  QUESTIONS.every(question => answers[question] !== undefined),
)
const named = (answers: Partial<Answers>) => QUESTIONS.map(question => answers[question] ?? '?').join(' ')
const verdictIn = (finding: Finding) => ('verdict' in finding ? finding.verdict : null)

describe('whether it is worth it', () => {
  test('there are 54 ways to answer everything', () => {
    expect(complete).toHaveLength(54)
    expect(all).toHaveLength(192)
  })

  test.each(complete.map(answers => [named(answers), answers] as const))('%s', (name, answers) => {
    const expected = answers.line === 'no' ? EXPECTED[name] : 'hold'
    expect(verdictIn(verdictOf(answers))).toBe(expected)
  })

  test('over a line, and where it may be, nothing else is asked', () => {
    for (const line of ['yes', 'unsure'] as const) expect(verdictIn(verdictOf({ line }))).toBe('hold')
  })

  test('every verdict has a reason, and each of them is reached', () => {
    const findings = complete.map(verdictOf)
    for (const finding of findings) expect('because' in finding && finding.because.length).toBeGreaterThan(0)
    expect(new Set(findings.map(verdictIn))).toEqual(new Set(VERDICTS))
  })

  test('a verdict given early stays, however the rest is answered; an open question is open', () => {
    for (const answers of all) {
      const finding = verdictOf(answers)
      if ('open' in finding) {
        expect(answers[finding.open], named(answers)).toBeUndefined()
        continue
      }
      const fuller = complete.filter(one =>
        QUESTIONS.every(question => (answers[question] ?? one[question]) === one[question]),
      )
      for (const one of fuller) expect(verdictOf(one), named(answers)).toEqual(finding)
    }
  })

  test('a question that is open can change the end', () => {
    for (const answers of all) {
      const finding = verdictOf(answers)
      if (!('open' in finding)) continue
      const { open } = finding
      const ends = complete
        .filter(one => QUESTIONS.every(question => (answers[question] ?? one[question]) === one[question]))
        .map(one => `${one[open]}: ${JSON.stringify(verdictOf(one))}`)
      expect(new Set(ends.map(end => end.slice(end.indexOf('{')))).size, named(answers)).toBeGreaterThan(1)
    }
  })
})
