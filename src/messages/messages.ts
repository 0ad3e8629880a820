import type { aloud } from './en/aloud.ts'
import type { card } from './en/card.ts'
import type { checkYourself } from './en/check-yourself.ts'
import type { compare } from './en/compare.ts'
import type { course } from './en/course.ts'
import type { debrief } from './en/debrief.ts'
import type { drill } from './en/drill.ts'
import type { embed } from './en/embed.ts'
import type { home } from './en/home.ts'
import type { kept } from './en/kept.ts'
import { direction, tag } from './en/language.ts'
import type { map } from './en/map.ts'
import type { myPractice } from './en/my-practice.ts'
import type { nowAndThen } from './en/now-and-then.ts'
import type { own } from './en/own.ts'
import type { ownAgain } from './en/own-again.ts'
import type { ownByPattern } from './en/own-by-pattern.ts'
import type { ownPlay } from './en/own-play.ts'
import { practice } from './en/practice.ts'
import type { room } from './en/room.ts'
import type { roomConsole } from './en/room-console.ts'
import type { roomPrint } from './en/room-print.ts'
import type { roomWall } from './en/room-wall.ts'
import { stage } from './en/stage.ts'
import type { throwAgain } from './en/throw-again.ts'
import type { trouble } from './en/trouble.ts'
import type { turning } from './en/turning.ts'
import type { worthIt } from './en/worth-it.ts'

/** The texts that every page is loaded with. */
export const shared = { language: tag, direction, stage, practice }

/**
 * Every text of the screens, in one typed catalogue. A translation is a folder beside en with the same files, which a build
 * in that language takes in its place (commands/build/language.ts).
 * A message is a string, or a function of what it speaks about; plurals and numbers are the language's own affair.
 * Words of scenarios are in scenarios/, words about an author's mistakes in scenario/problems.
 */
export type Messages = typeof shared & {
  nowAndThen: typeof nowAndThen
  trouble: typeof trouble
  home: typeof home
  debrief: typeof debrief
  worthIt: typeof worthIt
  checkYourself: typeof checkYourself
  drill: typeof drill
  aloud: typeof aloud
  turning: typeof turning
  compare: typeof compare
  map: typeof map
  card: typeof card
  myPractice: typeof myPractice
  kept: typeof kept
  ownPlay: typeof ownPlay
  room: typeof room
  roomConsole: typeof roomConsole
  roomWall: typeof roomWall
  roomPrint: typeof roomPrint
  embed: typeof embed
  course: typeof course
  own: typeof own
  ownAgain: typeof ownAgain
  throwAgain: typeof throwAgain
  ownByPattern: typeof ownByPattern
}
