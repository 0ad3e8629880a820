import { beforeEach, describe, expect, test, vi } from 'vitest'
import { scenarioIn } from '../conversation/fakes.ts'

// What was met stays known, so each test begins with nothing met.
let foreign: typeof import('../../src/library/foreign.ts')
beforeEach(async () => {
  vi.resetModules()
  foreign = await import('../../src/library/foreign.ts')
})

const LINE = 'I need you on the panel tomorrow.'
const heard = () => new Promise<void>(done => queueMicrotask(() => queueMicrotask(done)))

describe('what is known to be in another language than the page', () => {
  test('a line, quoted in whichever marks, and with who says it before it', () => {
    foreign.mayShow('en', [LINE], 'de')
    for (const text of [LINE, ` ${LINE} `, `„${LINE}“`, `“${LINE}”`, `Tamsin: ${LINE}`])
      expect(foreign.foreignIn(text), text).toBe('en')
  })

  test('a good part of a line, as marked passages are; a short one may stand in any language', () => {
    foreign.mayShow('en', [LINE], 'de')
    expect(foreign.foreignIn('you on the panel')).toBe('en')
    expect(foreign.foreignIn('I need')).toBeNull()
  })

  test('nothing in the language of the page, and no word by itself: it is a name, or the same in both', () => {
    foreign.mayShow('de', ['Ich brauche dich morgen.'], 'de')
    foreign.mayShow('en', ['Tamsin'], 'de')
    expect(foreign.foreignIn('Ich brauche dich morgen.')).toBeNull()
    expect(foreign.foreignIn('Tamsin')).toBeNull()
    expect(foreign.foreignIn('Noch einmal von vorn')).toBeNull()
  })

  test('each text in its own language', () => {
    foreign.mayShow('fr', ['Je compte sur vous demain.'], 'de')
    foreign.mayShow('en', [LINE], 'de')
    expect(foreign.foreignIn('Je compte sur vous demain.')).toBe('fr')
    expect(foreign.foreignIn(LINE)).toBe('en')
  })

  test('every text of a scenario', () => {
    const scenario = { ...scenarioIn('scenarios/customer-panel.yaml'), language: 'fr' }
    foreign.mayShowScenario(scenario)
    const [turn] = Object.values(scenario.turns)
    for (const reply of turn?.replies ?? [])
      for (const text of [reply.words, reply.thinks, reply.why]) expect(foreign.foreignIn(text)).toBe('fr')
    expect(turn?.replies.length).toBeGreaterThan(1)
  })
})

describe('who looks for it', () => {
  test('is told once of all that came together, and again of what comes later', async () => {
    const hear = vi.fn()
    foreign.onForeign(hear)
    foreign.mayShow('en', [LINE], 'de')
    foreign.mayShow('en', ['And the day after that.'], 'de')
    expect(hear).not.toHaveBeenCalled()
    await heard()
    expect(hear).toHaveBeenCalledTimes(1)
    foreign.mayShow('en', ['And all of next week.'], 'de')
    await heard()
    expect(hear).toHaveBeenCalledTimes(2)
  })

  test('hears nothing of texts in the language of the page', async () => {
    const hear = vi.fn()
    foreign.onForeign(hear)
    foreign.mayShow('de', ['Ich brauche dich morgen.'], 'de')
    await heard()
    expect(hear).not.toHaveBeenCalled()
  })
})
