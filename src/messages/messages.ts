import { debrief } from './en/debrief.ts'
import { home } from './en/home.ts'
import { practice } from './en/practice.ts'
import { stage } from './en/stage.ts'

/**
 * Every text of the screens, in one typed catalogue: a translation is another value of type `Messages`.
 * A message is a string, or a function of what it speaks about; plurals and numbers are the language's own affair.
 * Words of scenarios are in scenarios/, words about an author's mistakes in scenario/problems.
 */
export const english = { language: 'en', direction: 'ltr' as 'ltr' | 'rtl', stage, home, practice, debrief }

export type Messages = typeof english
