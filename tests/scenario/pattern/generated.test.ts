import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findGiveaways } from '../../../src/conversation/proof/giveaways.ts'
import { prove } from '../../../src/conversation/proof/proof.ts'
import { filled } from '../../../src/scenario/pattern/fill.ts'
import type { Fillings } from '../../../src/scenario/pattern/gaps.ts'
import { SAMPLES } from '../../../src/scenario/pattern/samples.ts'
import { type Scenario, TEMPERAMENTS } from '../../../src/scenario/scenario.ts'
import { scenarioIn } from '../../conversation/fakes.ts'
import { drawsFrom } from '../../conversation/mutate.ts'
import { generated } from './generate.ts'
import { against, filledLinesOf, formsOf, linesOf } from './well-formed.ts'

/* Issue 6.2. The rules W1 to W9 of what is well formed stand at the head of well-formed.ts. */

const FILLINGS = 500
const GIVEAWAYS = 20
const patterns = readdirSync('scenarios/patterns')
  .filter(file => file.endsWith('.yaml'))
  .map(file => basename(file, '.yaml'))

const told: Fillings[] = Array.from({ length: FILLINGS }, (_, seed) => generated(drawsFrom(seed + 1)))
/** How each may stand in a text, which is the same in every pattern. */
const forms = new Map(told.map(fillings => [fillings, formsOf(fillings)]))

/** Turns, ways, moves and conditions: all that a conversation is played by. */
function structureOf({ start, turns, outcomes, kind }: Scenario): string {
  const played = Object.values(turns).map(({ id, lines, replies }) => ({
    id,
    lines: lines.map(line => line.when),
    replies: replies.map(({ id, move, force, of, puts, to }) => [
      [id, move, force, of, puts],
      to.map(({ when, go }) => [when, go]),
    ]),
  }))
  return JSON.stringify([kind, start, played, Object.values(outcomes).map(({ id, kind }) => [id, kind])])
}

test('the fillings are of every sort, and most are different', () => {
  expect(new Set(told.map(one => JSON.stringify(one))).size).toBeGreaterThan(FILLINGS - 5)
  for (const sort of [
    /<script/,
    /\n/,
    /[\u0590-\u06ff]/,
    /\p{Extended_Pictographic}/u,
    /\$&/,
    /\{who\}/,
    /[“"]/,
  ])
    expect(told.filter(one => sort.test(Object.values(one).join(' '))).length).toBeGreaterThan(10)
  expect(told.filter(one => Object.values(one).some(words => words.length > 200)).length).toBeGreaterThan(10)
})

for (const id of patterns)
  describe(`the pattern ${id}`, () => {
    // Read by each test, so that a file that cannot be read fails no other.
    const read = () => scenarioIn(`scenarios/patterns/${id}.yaml`)

    test(`[S17..S20] ${FILLINGS} fillings: every text is well formed, every reply quotes itself, nothing else changes`, () => {
      const pattern = read()
      const structure = structureOf(pattern)
      const filledLines = filledLinesOf(pattern)
      const broken: string[] = []
      for (const fillings of told) {
        const scenario = filled(pattern, fillings)
        expect(structureOf(scenario)).toBe(structure)
        const standing = forms.get(fillings) ?? []
        for (const line of filledLines(scenario))
          for (const rule of against(line, standing)) broken.push(`${rule} ${line.id}: ${line.text}`)
        for (const turn of Object.values(scenario.turns))
          for (const { id: reply, words, because } of turn.replies)
            if (because.length === 0 || because.some(cue => !words.includes(cue.words)))
              broken.push(`cue ${turn.id}.${reply}: ${words}`)
      }
      expect(broken.slice(0, 20)).toEqual([])
    })

    test('its own texts are well formed', () => {
      const fixed = linesOf(filled(read(), SAMPLES[0])).filter(
        line => !/\.because\.\d+\.words$/.test(line.id),
      )
      expect(
        fixed.flatMap(line => against(line, formsOf(SAMPLES[0])).map(rule => `${rule} ${line.text}`)),
      ).toEqual([])
    })

    test.each(TEMPERAMENTS)('[P4] [P5] is proved with a %s boss', temperament => {
      for (const sample of SAMPLES) expect(prove(filled(read(), sample), [temperament]).findings).toEqual([])
    })

    test(`[P5] no length gives a lead away in ${GIVEAWAYS} of the fillings`, () => {
      const pattern = read()
      for (const fillings of told.slice(0, GIVEAWAYS))
        expect(findGiveaways(filled(pattern, fillings))).toEqual([])
    })
  })
