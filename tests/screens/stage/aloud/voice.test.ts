import { describe, expect, test } from 'vitest'
import { sameLanguage, spokenAs } from '../../../../src/screens/stage/aloud/language.ts'
import { voiceFor } from '../../../../src/screens/stage/aloud/voice.ts'

const voice = (lang: string, localService = true, isDefault = false) => ({
  ...{ lang, localService, default: isDefault },
  name: lang,
})

describe('the language to listen for', () => {
  test.each([
    ['en', ['de-AT', 'en-IE', 'en-US'], 'en-IE'],
    ['en', ['de-AT'], 'en-US'],
    ['en', ['en'], 'en-US'],
    ['de', [], 'de-DE'],
    ['en-GB', ['en-IE'], 'en-IE'],
  ])('%s for who reads %o is %s', (page, theirs, spoken) => {
    expect(spokenAs(page, theirs)).toBe(spoken)
  })

  test('is the same wherever it is spoken', () => {
    expect(sameLanguage('en_GB', 'en-US')).toBe(true)
    expect(sameLanguage('enm', 'en')).toBe(false)
  })
})

describe('the boss’s voice', () => {
  const pick = (...voices: ReturnType<typeof voice>[]) => voiceFor(voices, 'en', ['en-IE'])

  test('speaks the page’s language, or nobody does', () => {
    expect(pick(voice('de-DE', true, true), voice('en-US'))?.lang).toBe('en-US')
    expect(pick(voice('de-DE'))).toBeNull()
    expect(pick()).toBeNull()
  })

  test('[K3] is one on the device where there is one', () => {
    expect(pick(voice('en-IE', false, true), voice('en-US'))?.lang).toBe('en-US')
    expect(pick(voice('en-IE', false))?.lang).toBe('en-IE')
  })

  test('is the person’s own way of speaking before the browser’s own choice, and that before the rest', () => {
    expect(pick(voice('en-US', true, true), voice('en_IE'))?.lang).toBe('en_IE')
    expect(pick(voice('en-AU'), voice('en-US', true, true))?.lang).toBe('en-US')
  })
})
