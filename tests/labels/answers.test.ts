import { describe, expect, test } from 'vitest'
import { pairsOf, tooLow } from '../../src/commands/labels/agreement.ts'
import { answersIn, answersOf } from '../../src/commands/labels/answers.ts'
import { compare } from '../../src/commands/labels/compared.ts'
import { sheetFor } from '../../src/commands/labels/sheet.ts'
import { aScenario, scenarioIn } from '../conversation/fakes.ts'
import { answersTo } from './fakes.ts'

describe('an answer file', () => {
  test('is a sheet filled in, words and all', () => {
    const given = answersTo()
    expect(answersOf(JSON.stringify(given), 'sound.a.json')).toEqual(given)
    expect(answersOf(JSON.stringify(given), 'sound.a.2.json')).toEqual(given)
  })

  test.each([
    ['a sheet that nobody filled in', sheetFor(aScenario(), 7), 'sound.a.json', 'is no sheet filled in'],
    ['a stance that is none', { ...answersTo(), turns: [withStance('polite')] }, 'sound.a.json', 'stance'],
    ['a reader with a name', { ...answersTo(), reader: 'Ann' }, 'sound.Ann.json', 'one small letter'],
    ['another scenario’s name', answersTo(), 'panel.a.json', 'sound.a.json'],
  ])('%s is refused, by name', (_, content, name, because) => {
    const reading = () => answersOf(JSON.stringify(content), name)
    expect(reading).toThrow(because)
    expect(reading).toThrow(name)
  })
})

describe('the scenarios that ship', () => {
  const answers = answersIn('tests/labels/answers')
  const all = answers.map(one => compare(one, scenarioIn(`scenarios/${one.scenario}.yaml`)))

  test('are seen by blind readers as their files say: each at 85 % or above, together at 92 %', () => {
    expect(pairsOf(all).length).toBeGreaterThan(200)
    expect(tooLow(all)).toEqual([])
  })
})

function withStance(stance: string) {
  return { turn: 1, boss: ['Yes?'], replies: [{ number: 1, words: 'No.', stance, move: '', sure: 1 }] }
}
