import { checkYourself } from './en/check-yourself.ts'
import { debrief } from './en/debrief.ts'
import { home } from './en/home.ts'
import { worthIt } from './en/worth-it.ts'
import { type Messages, shared } from './messages.ts'

/** The whole catalogue in English. For those who need all of it at once; screens bring their own part with them. */
export const english: Messages = { ...shared, home, debrief, worthIt, checkYourself }
