import type { checkYourself } from './en/check-yourself.ts'
import type { debrief } from './en/debrief.ts'
import type { home } from './en/home.ts'
import { practice } from './en/practice.ts'
import { stage } from './en/stage.ts'
import type { worthIt } from './en/worth-it.ts'

/** The texts that every page is loaded with. */
export const shared = { language: 'en', direction: 'ltr' as 'ltr' | 'rtl', stage, practice }

/**
 * Every text of the screens, in one typed catalogue: a translation is another value of this type (`english.ts` is one).
 * A message is a string, or a function of what it speaks about; plurals and numbers are the language's own affair.
 * Words of scenarios are in scenarios/, words about an author's mistakes in scenario/problems.
 */
export type Messages = typeof shared & {
  home: typeof home
  debrief: typeof debrief
  worthIt: typeof worthIt
  checkYourself: typeof checkYourself
}
