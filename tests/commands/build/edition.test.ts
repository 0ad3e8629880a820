import { expect, test } from 'vitest'
import { editionOf, folderOf, translationsIn } from '../../../src/commands/build/edition.ts'

test.each([
  ['production', 'en', false, 'dist'],
  ['development', 'en', false, 'dist'],
  ['en', 'en', false, 'dist'],
  ['de', 'de', false, 'dist/de'],
  ['one-file', 'en', true, 'dist'],
  ['one-file-de', 'de', true, 'dist/de'],
  ['pseudo', 'pseudo', false, 'dist/pseudo'],
  ['pseudo-rtl', 'pseudo-rtl', false, 'dist/pseudo-rtl'],
  // Nobody asks for these, and none may end in a folder that is called by what was asked.
  ['fr', 'en', false, 'dist'],
  ['one-file-fr', 'en', true, 'dist'],
  ['one-filed', 'en', false, 'dist'],
  ['../de', 'en', false, 'dist'],
])('the mode %s builds %s', (mode, language, inOne, folder) => {
  expect(editionOf(mode)).toEqual({ language, inOne, folder })
  expect(folderOf(language)).toBe(folder)
})

test('scenarios are translated into the languages that people speak, and not into their own', () => {
  expect(translationsIn('de')).toBe('scenarios/de')
  for (const language of ['en', 'pseudo', 'fr']) expect(translationsIn(language)).toBeNull()
})
