import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { begin, reply } from '../../src/conversation/branch.ts'
import { inOrder } from '../../src/conversation/proof/futures.ts'
import { lengthsTo, longestWay } from '../../src/conversation/proof/paths.ts'
import { visit } from '../../src/conversation/proof/visit.ts'
import { type Conversation, readConversation } from '../../src/conversation/record.ts'
import { retrace } from '../../src/conversation/retrace.ts'
import { type Kept, readResume, resumeOf, type SoFar } from '../../src/lms/resume.ts'
import { wordsWithin } from '../../src/lms/resume-less.ts'
import { scenarioIn } from '../conversation/fakes.ts'
import { mutated } from '../progress/mutations.ts'
import { anyAct, doing, NINE } from './played.ts'

const panel = scenarioIn('scenarios/customer-panel.yaml')
const NOTHING: ReadonlyMap<string, SoFar> = new Map()
const kept = (conversation: Conversation, soFar = NOTHING): Kept => ({ conversations: [conversation], soFar })
const acts = fc.array(anyAct, { maxLength: 40 })
const score = fc.integer({ min: 0, max: 10_000 }).map(n => n / 100)
const attempt = fc.record({ score, at: fc.integer({ min: 0, max: 8.64e15 }) })
const soFar: fc.Arbitrary<SoFar> = fc.record({
  gone: fc.integer({ min: 0, max: 100 }).map(n => n / 100),
  marks: fc.option(
    fc.oneof(
      fc.record({ first: attempt, best: score, last: attempt }),
      attempt.map(one => ({ first: one, best: one.score, last: one })),
    ),
  ),
})
const results = fc
  .array(fc.tuple(fc.stringMatching(/^[\w-]{1,20}$/), soFar), { maxLength: 6 })
  .map(all => new Map([...all, ['__proto__', { gone: 0, marks: null }]]))

/** The newest conversation in a text, which must be there. */
function newestIn(text: string): Conversation {
  const newest = readResume(text)?.conversations[0]
  if (!newest) throw new Error(`no conversation in ${text.slice(0, 80)}`)
  return newest
}

/** Where one is, and what the boss just said: all that going on needs. */
function momentOf(conversation: Conversation) {
  const { turn, outcome, line, standing, steps } = retrace(panel, conversation)
  return {
    turn: turn?.id,
    outcome: outcome?.id,
    line,
    standing,
    points: steps.flatMap(one => one.played?.weighed.points ?? []),
  }
}

describe('[K1] where there is room', () => {
  test('everything is read back as it was: branches, words, readings, results', () => {
    fc.assert(
      fc.property(acts, acts, results, (some, others, soFar) => {
        const conversations = [
          whole(doing(panel, some)),
          { ...whole(doing(panel, others)), id: 'older', scenario: 'older' },
        ]
        const { text, shortened } = resumeOf({ conversations, soFar }, null)
        expect(shortened).toBe(false)
        expect(readResume(text)).toEqual({ conversations, soFar })
      }),
      { numRuns: 300, seed: 1 },
    )
  })

  test('a picked reply takes about 60 characters, and the text is of those that every course keeps as they are', () => {
    const conversation = doing(
      panel,
      Array.from({ length: 5 }, () => ({ is: 'pick', n: 1, after: 9000 })),
    )
    const { text } = resumeOf(kept(conversation), null)
    expect(text.length / conversation.replies.length).toBeLessThan(70)
    expect(text).toMatch(/^[\w.-]+$/)
  })
})

/** Milliseconds of waiting are whole in what is kept. */
function whole(conversation: Conversation): Conversation {
  return {
    ...conversation,
    replies: conversation.replies.map(said => ({ ...said, took: Math.round(said.took) })),
  }
}

describe('[K1] within a course’s limit', () => {
  test.each([900, 1500, 4096, 64_000])(
    '%d characters hold any play of a person, and it goes on at the same moment',
    room => {
      let shortenings = 0
      fc.assert(
        fc.property(acts, acts, (some, others) => {
          const conversation = doing(panel, some)
          const older = { ...doing(panel, others), scenario: 'older' }
          const { text, shortened } = resumeOf({ conversations: [conversation, older], soFar: NOTHING }, room)
          expect(text.length).toBeLessThanOrEqual(room)
          expect(text).toMatch(/^[\w.-]+$/)
          const read = newestIn(text)
          expect(momentOf(read)).toEqual(momentOf(conversation))
          expect(readConversation(JSON.parse(JSON.stringify(read)))).toEqual(read)
          const [was, is] = [wordsOf(conversation), wordsOf(read)]
          if (!shortened) expect(is).toEqual(was)
          else shortenings++
        }),
        { numRuns: 400, seed: room },
      )
      if (room === 64_000) expect(shortenings).toBe(0)
      else expect(shortenings).toBeGreaterThan(10)
    },
  )

  test('other scenarios’ conversations go before the newest loses a branch, and branches before words are cut', () => {
    const branched = doing(panel, [
      { is: 'type', n: 0, words: 'Let me say that back. '.repeat(8), after: 6, full: true },
      { is: 'back', n: 0 },
      { is: 'type', n: 1, words: 'Which part first? '.repeat(12), after: 6, full: true },
    ])
    const older = { ...branched, id: 'older', scenario: 'older' }
    const all = { conversations: [branched, older], soFar: NOTHING }
    const read = (room: number) => readResume(resumeOf(all, room).text)?.conversations ?? []
    const told = (room: number) => resumeOf(all, room)
    const full = told(64_000).text.length
    expect(read(full)).toHaveLength(2)
    expect(read(full - 1)).toEqual([branched])
    const alone = resumeOf(kept(branched), null).text.length
    expect(read(alone)).toEqual([branched])
    expect(read(alone - 1).map(one => one.replies.map(said => said.id))).toEqual([['r2']])
    expect(told(alone - 1).shortened).toBe(false)
    expect(wordsOf(newestIn(told(alone - 1).text))).toEqual(wordsOf(branched))
  })

  test('the longest typed words are shortened, and only as far as they must be', () => {
    const words = ['Short.', 'x'.repeat(300), '面'.repeat(2000), '😀'.repeat(900)]
    const conversation = doing(
      panel,
      words.map(one => ({ is: 'mumble', words: one, after: 5 })),
    )
    const { text, shortened } = resumeOf(kept(conversation), 4096)
    const read = wordsOf(newestIn(text))
    expect(shortened).toBe(true)
    expect(read.slice(0, 2)).toEqual(words.slice(0, 2))
    expect(read[2]).toMatch(/^面{300,}…$/)
    expect(read[3]).toMatch(/^(?:😀){300,}…$/u)
    expect([...(read[2] ?? '')].length).toBe([...(read[3] ?? '')].length)
    expect(text.length).toBeGreaterThan(4080)
  })

  test.each([
    [9, '😀 Which?'],
    [8, '😀 Which?'],
    [7, '😀 Whic…'],
    [1, '…'],
    [0, ''],
  ])('words of 8 letters within %d are %s', (letters, cut) => {
    const conversation = doing(panel, [{ is: 'mumble', words: '😀 Which?', after: 5 }])
    expect(wordsOf(wordsWithin(conversation, letters))).toEqual([cut])
  })

  test.each([4096, 64_000, null])(
    '5,000 replies that nobody understood, and a few that were: %s characters',
    room => {
      const [turn] = Object.values(panel.turns).filter(({ id }) => id === panel.start.turn)
      const replies = Array.from({ length: 4999 }, (_, n) => {
        const reading = { stance: 'unclear', move: null, probability: 0.3, sure: false } as const
        const typed = { words: `面 ${n}`, as: null, reading }
        return {
          id: `r${n + 1}`,
          after: n ? `r${n}` : null,
          turn: turn?.id ?? '',
          typed,
          at: NINE + n,
          took: 5,
        }
      })
      const mumbled = { ...begin(panel, 'steady', 'k3x9', NINE), replies, view: 'r4999' }
      const played = reply(mumbled, turn?.id ?? '', { picked: turn?.replies[0]?.id ?? '' }, NINE + 6000, 5)
      for (const one of [mumbled, played]) {
        const { text, shortened } = resumeOf(kept(one), room)
        expect(text.length).toBeLessThanOrEqual(room ?? Infinity)
        expect(momentOf(newestIn(text))).toEqual(momentOf(one))
        expect(shortened).toBe(room !== null)
      }
    },
  )

  test('5,000 branches from one moment: the one in view is there', () => {
    const replies = Array.from({ length: 5000 }, (_, n) => ({
      ...{ id: `r${n + 1}`, after: null, turn: panel.start.turn, at: NINE + n, took: 5 },
      picked: panel.turns[panel.start.turn]?.replies[n % 3]?.id ?? '',
    }))
    const wide = { ...begin(panel, 'steady', 'k3x9', NINE), replies, view: 'r77' }
    expect(newestIn(resumeOf(kept(wide), 4096).text)).toMatchObject({ view: 'r77', replies: [replies[76]] })
  })

  test('any room at all gets a text that fits, and that is read back or empty', () => {
    fc.assert(
      fc.property(acts, results, fc.nat(600), (some, soFar, room) => {
        const { text } = resumeOf(kept(doing(panel, some), soFar), room)
        expect(text.length).toBeLessThanOrEqual(room)
        if (text !== '') expect(readResume(text)).not.toBeNull()
      }),
      { numRuns: 400, seed: 5 },
    )
  })

  test('SCORM 1.2’s holds every shipped scenario’s results and the longest way through any', () => {
    const all = readdirSync('scenarios').flatMap(file =>
      file.endsWith('.yaml') ? [scenarioIn(`scenarios/${file}`)] : [],
    )
    expect(all.length).toBeGreaterThan(10)
    const one = (n: number) => ({ score: 91.67 + n, at: NINE + 1e7 + n })
    const soFar = new Map(
      all.map(({ id }) => [id, { gone: 0.99, marks: { first: one(0), best: 97.92, last: one(1) } }]),
    )
    for (const scenario of all) {
      const order = inOrder(visit(scenario, scenario.boss.temperament)) ?? []
      const lengths = lengthsTo(order)
      const ends = order.filter(place => !place.turn)
      const end = ends.sort((a, b) => (lengths.get(b)?.longest ?? 0) - (lengths.get(a)?.longest ?? 0))[0]
      if (!end) throw new Error(`${scenario.id} does not end`)
      let conversation = begin(scenario, scenario.boss.temperament, 'k3x9k3x9k3', NINE)
      for (const [n, step] of longestWay(lengths, end).entries()) {
        const [turn = '', picked = ''] = step.split('.')
        conversation = reply(conversation, turn, { picked }, NINE + 60_000 * n, 45_678)
      }
      const { text, shortened } = resumeOf(kept(conversation, soFar), 4096)
      expect(shortened, scenario.id).toBe(false)
      expect(readResume(text), scenario.id).toEqual(kept(conversation, soFar))
    }
  })
})

function wordsOf(conversation: Conversation): string[] {
  return retrace(panel, conversation).steps.flatMap(({ said }) => said.typed?.words ?? [])
}

describe('what is broken, cut off or of another version gives nothing, and never throws', () => {
  const conversation = doing(panel, [
    { is: 'pick', n: 0, after: 4000 },
    { is: 'type', n: 1, words: 'Which one first?', after: 4000, full: true },
    { is: 'back', n: 0 },
    { is: 'pick', n: 2, after: 4000 },
  ])
  const marks = { first: { score: 60, at: 3 }, best: 80, last: { score: 70, at: 9 } }
  const text = resumeOf(kept(conversation, new Map([['customer-panel', { gone: 1, marks }]])), null).text

  test.each([
    ['nothing', ''],
    ['another program’s', '{"bookmark":3}'],
    ['a later version’s', text.replace('ff1.', 'ff2.')],
    ['no letters after the form', 'ff1.'],
    ['none of ours', `ff1.${btoa('{"a":1}')}`],
    ['a list of other things', `ff1.${btoa('[[],[null]]')}`],
    ['a row that is none', `ff1.${btoa('[[],[["c","s",1,"steady",1,0,[null]]]]')}`],
    ['a result twice', `ff1.${btoa('[[["a",1],["a",1]],[]]')}`],
    ['a score over 100', `ff1.${btoa('[[["a",1,101,5]],[]]')}`],
  ])('%s', (_, broken) => {
    expect(readResume(broken)).toBeNull()
  })

  test('cut off anywhere', () => {
    for (let n = 0; n < text.length; n++) expect(readResume(text.slice(0, n)), `${n}`).toBeNull()
  })

  test('3,000 altered texts', () => {
    const plain = Buffer.from(text.slice(4), 'base64url').toString('utf8')
    const check = (altered: string) => {
      for (const one of readResume(altered)?.conversations ?? []) {
        expect(readConversation(JSON.parse(JSON.stringify(one)))).toEqual(one)
        retrace(panel, one)
      }
    }
    fc.assert(fc.property(mutated(text), check), { numRuns: 1500, seed: 2 })
    const packed = mutated(plain).map(one => `ff1.${Buffer.from(one, 'utf8').toString('base64url')}`)
    fc.assert(fc.property(packed, check), { numRuns: 1500, seed: 3 })
    expect(Object.prototype).not.toHaveProperty('polluted')
  })
})
