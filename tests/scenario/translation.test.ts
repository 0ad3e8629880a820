import { expect, test } from 'vitest'
import { lineIds } from '../../src/scenario/lines.ts'
import { outcomeOf, turnOf } from '../../src/scenario/scenario.ts'
import { readTranslation } from '../../src/scenario/translation.ts'
import { validScenario, validText } from './valid.ts'

const german = validText('de/tea-break')
const translated = (text: string) => readTranslation(text, 'scenarios/de/tea-break.yaml', validScenario())

test('[S14] every sayable text has an id of its own, made of ids', () => {
  const lines = lineIds(validScenario('every-field'))
  expect(lines.get('title')).toBe('The tea break')
  expect(lines.get('turns.signs.boss.2')).toBe('They do need something warm.')
  expect(lines.get('turns.asked.say-back.words')).toBe('You want everybody to have tea before we open.')
  expect(lines.get('turns.asked.what-slips.because.2.words')).toBe('Which matters more')
  expect(lines.get('outcomes.shared.cost')).toBe('A cup that Marta did not finish.')
  expect(lines.get('turns.asked.hint')).toBe('What would have to wait?')
  expect(lines.get('turns.signs.who-is-free.to.1.answer')).toBe('Marta, then.')
  expect(lines.get('unclear')).toBe('Sorry: what do you mean?')
})

test('[S14] no text of a scenario is without a line id, and none is lost on the way', () => {
  const scenario = validScenario('every-field')
  const technical = /^(id|kind|language|move|force|of|puts|go|temperament|turn)$/
  const texts: string[] = []
  JSON.stringify(scenario, (key, value) => {
    if (typeof value === 'string' && !technical.test(key)) texts.push(value)
    return key === 'skills' ? undefined : value
  })
  expect([...lineIds(scenario).values()].sort()).toEqual(texts.sort())
})

test('[S14] a translation changes the texts and nothing else', () => {
  const original = validScenario()
  const { scenario, problems } = translated(german)
  expect(problems).toEqual([])
  if (!scenario) throw new Error('not translated')
  expect(scenario.language).toBe('de')
  expect(scenario.title).toBe('Die Teepause')
  expect(scenario.boss.name).toBe('Ines')
  expect(turnOf(scenario, 'signs')?.lines[1]?.say).toBe('Sie brauchen doch etwas Warmes.')
  expect(outcomeOf(scenario, 'tea')?.cost).toBe('Ein Stand ohne Preise.')
  expect([...lineIds(scenario).keys()]).toEqual([...lineIds(original).keys()])
  expect(turnOf(scenario, 'signs')?.replies.map(r => r.to)).toEqual(
    turnOf(original, 'signs')?.replies.map(r => r.to),
  )
})

test('[S15] lines that are missing stay as they were, with one warning', () => {
  const half = german.split('\n').slice(0, 20).join('\n')
  const { scenario, problems } = translated(half)
  expect(problems.map(p => p.code)).toEqual(['lines-missing'])
  expect(scenario && outcomeOf(scenario, 'tea')?.title).toBe('You make the tea.')
})

test('[S15] a passage that is not translated yet marks nothing in translated words', () => {
  const text = german.replace(/ {2}turns\.asked\.fine\.because\.1\.words: .*\n/, '')
  const { scenario } = translated(text)
  const replies = scenario ? turnOf(scenario, 'asked')?.replies : []
  expect(replies?.find(r => r.id === 'fine')?.because).toEqual([])
  expect(replies?.find(r => r.id === 'say-back')?.because).toHaveLength(1)
})

test('[S15] an older version is a warning: it plays', () => {
  const { scenario, problems } = readTranslation(german, 'de/tea-break.yaml', {
    ...validScenario(),
    version: 2,
  })
  expect(problems.map(p => p.code)).toEqual(['translation-version'])
  expect(scenario).not.toBeNull()
})

test('[S14] a misspelled line id is one problem, not a missing line as well', () => {
  const { problems } = translated(german.replace('outcomes.tea.title', 'outcomes.tea.titel'))
  expect(problems).toHaveLength(1)
  expect(problems[0]?.remedy).toBe('Did you mean “outcomes.tea.title”?')
})
