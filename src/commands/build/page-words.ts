import {
  tag as german,
  direction as germanDirection,
  quotes as germanQuotes,
} from '../../messages/de/language.ts'
import { homeDescription as germanHome } from '../../messages/de/pages.ts'
import { shell as germanShell } from '../../messages/de/shell.ts'
import { direction, quotes, tag } from '../../messages/en/language.ts'
import { homeDescription } from '../../messages/en/pages.ts'
import { shell } from '../../messages/en/shell.ts'
import type { Language } from '../../messages/languages.ts'
import { pseudoMessages } from './pseudo.ts'

/** What a build itself writes into pages, in the language of the build. */
export interface PageWords {
  tag: string
  direction: 'ltr' | 'rtl'
  quotes: readonly [string, string]
  shell: typeof shell
  /** What Front Foot is, for who has only heard of it. */
  home: string
}

const english: PageWords = { tag, direction, quotes, shell, home: homeDescription }
const WORDS: Record<Language, PageWords> = {
  en: english,
  de: {
    tag: german,
    direction: germanDirection,
    quotes: germanQuotes,
    shell: germanShell,
    home: germanHome,
  },
}

/** @param language one of LANGUAGES or PSEUDO; pseudo-languages have the tags of the regions that are kept for that. */
export function pageWords(language: string): PageWords {
  const found = Object.entries(WORDS).find(([one]) => one === language)?.[1]
  if (found) return found
  const rtl = language === 'pseudo-rtl'
  return {
    ...english,
    tag: rtl ? 'en-XB' : 'en-XA',
    direction: rtl ? 'rtl' : 'ltr',
    shell: pseudoMessages(shell) as typeof shell,
  }
}
