import { LANGUAGES } from '../../messages/languages.ts'
import { PSEUDO } from './pseudo.ts'

/** What a build makes: the site in a language, or all of it in one file. */
export interface Edition {
  language: string
  inOne: boolean
  /** Where it is written, from the root of the project. */
  folder: string
}

/** The mode of everything in one file, in English; the app asks for it by this name. */
export const IN_ONE = 'one-file'
const [ENGLISH, ...OTHERS] = LANGUAGES

/**
 * What Vite's mode asks for: `de` is the site in German, `one-file` the file in English, `one-file-de` the file in German.
 * Any other mode is the site in English.
 */
export function editionOf(mode: string): Edition {
  const inOne = mode === IN_ONE || mode.startsWith(`${IN_ONE}-`)
  const asked = inOne ? mode.slice(IN_ONE.length + 1) : mode
  const language = [...OTHERS, ...PSEUDO].find(one => one === asked) ?? ENGLISH
  return { language, inOne, folder: folderOf(language) }
}

/** The folder of the site in a language. */
export function folderOf(language: string): string {
  return language === ENGLISH ? 'dist' : `dist/${language}`
}

/** Where the scenarios stand that were translated into a language; null for the language that they are written in. */
export function translationsIn(language: string): string | null {
  return OTHERS.some(one => one === language) ? `scenarios/${language}` : null
}
