import { describe, expect, test } from 'vitest'
import { linesMet } from '../../src/commands/labels/met.ts'
import { sheetFor } from '../../src/commands/labels/sheet.ts'
import { drawsFrom, shuffled } from '../../src/commands/labels/shuffled.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { aScenario, scenarioIn } from '../conversation/fakes.ts'

const sound = aScenario()
const wordsOf = (scenario: Scenario) =>
  Object.values(scenario.turns).flatMap(turn => turn.replies.map(reply => reply.words))

/** The sound fixture with some of its ways or lines written otherwise. */
function changed(change: (scenario: Scenario) => void): Scenario {
  const scenario = structuredClone(aScenario())
  change(scenario)
  return scenario
}

describe('a blind sheet', () => {
  test('has every reply once, numbered through, under the words that it answers', () => {
    const { turns, scene, boss } = sheetFor(sound, 7)
    const questions = turns.flatMap(turn => turn.replies)
    expect(questions.map(one => one.words).sort()).toEqual(wordsOf(sound).sort())
    expect(questions.map(one => one.number)).toEqual(questions.map((_, at) => at + 1))
    for (const { boss: said, replies } of turns) {
      const turn = Object.values(sound.turns).find(one => one.lines.some(line => said.includes(line.say)))
      expect(turn?.replies.map(one => one.words).sort()).toEqual(replies.map(one => one.words).sort())
    }
    expect([scene, boss]).toEqual([sound.scene, 'Dana, head of sales'])
  })

  test.each(['tests/fixtures/proof/sound.yaml', 'scenarios/customer-panel.yaml'])(
    '%s: tells nothing that the reader is to find',
    file => {
      const scenario = scenarioIn(file)
      const sheet = sheetFor(scenario, 7)
      const seen = sheet.turns.flatMap(turn => turn.replies)
      expect(seen.every(one => one.stance === '' && one.move === '' && one.sure === null)).toBe(true)
      const keys = new Set([...Object.keys(sheet), ...sheet.turns.flatMap(turn => Object.keys(turn))])
      expect([...keys].sort()).toEqual([
        'boss',
        'date',
        'reader',
        'replies',
        'scenario',
        'scene',
        'seed',
        'turn',
        'turns',
        'version',
      ])
      const text = JSON.stringify(sheet)
      for (const { thinks, why } of Object.values(scenario.turns).flatMap(turn => turn.replies)) {
        expect(text).not.toContain(JSON.stringify(thinks))
        expect(text).not.toContain(JSON.stringify(why))
      }
    },
  )

  test('is the same for the same seed, and another for another', () => {
    expect(sheetFor(sound, 7)).toEqual(sheetFor(sound, 7))
    const orders = [1, 2, 3, 4, 5, 6].map(seed =>
      sheetFor(sound, seed).turns.flatMap(turn => turn.replies.map(one => one.words)),
    )
    expect(new Set(orders.map(order => order.join('/'))).size).toBeGreaterThan(4)
  })

  test('a shuffle keeps all and leaves the list alone; over many seeds every order comes', () => {
    const things = ['a', 'b', 'c']
    const orders = Array.from({ length: 300 }, (_, seed) => shuffled(things, drawsFrom(seed)).join(''))
    expect(new Set(orders)).toEqual(new Set(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']))
    expect(things).toEqual(['a', 'b', 'c'])
  })
})

describe('the words that a turn’s replies are met with', () => {
  test('are the turn’s own where nothing is answered in their place', () => {
    expect(linesMet(sound).get('cost')).toEqual(['Yes. He has asked me twice now.'])
  })

  test('have one answer, the one that most ways lead through, and no own line that nobody meets', () => {
    const scenario = changed(({ turns }) => {
      for (const reply of turns.ask?.replies ?? [])
        reply.answer = reply.id === 'refuse' ? 'I heard that no.' : 'Good.'
    })
    expect(linesMet(scenario).get('cost')).toEqual(['Good.'])
  })

  test('have an own line and an answer where both are met, the more frequent first', () => {
    const scenario = changed(({ turns }) => {
      for (const reply of turns.ask?.replies ?? [])
        if (reply.id === 'refuse') reply.answer = 'I heard that no.'
    })
    expect(linesMet(scenario).get('cost')).toEqual(['Yes. He has asked me twice now.', 'I heard that no.'])
  })

  test('leave out what the turn says only where nobody comes', () => {
    const scenario = changed(({ turns }) => {
      turns.ask?.lines.unshift({ when: { footing: { from: 3, to: 3 } }, say: 'Never mind.' })
    })
    expect(linesMet(scenario).get('ask')).toEqual(['Please send me the figures today.'])
  })

  test('are found where a conversation might never end, too', () => {
    const scenario = scenarioIn('tests/fixtures/proof/endless.yaml')
    expect([...linesMet(scenario).values()].every(lines => lines.length > 0)).toBe(true)
  })
})
