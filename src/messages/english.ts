import { aloud } from './en/aloud.ts'
import { card } from './en/card.ts'
import { checkYourself } from './en/check-yourself.ts'
import { compare } from './en/compare.ts'
import { course } from './en/course.ts'
import { debrief } from './en/debrief.ts'
import { drill } from './en/drill.ts'
import { embed } from './en/embed.ts'
import { home } from './en/home.ts'
import { kept } from './en/kept.ts'
import { map } from './en/map.ts'
import { myPractice } from './en/my-practice.ts'
import { nowAndThen } from './en/now-and-then.ts'
import { own } from './en/own.ts'
import { ownAgain } from './en/own-again.ts'
import { ownByPattern } from './en/own-by-pattern.ts'
import { ownPlay } from './en/own-play.ts'
import { room } from './en/room.ts'
import { roomConsole } from './en/room-console.ts'
import { roomPrint } from './en/room-print.ts'
import { roomWall } from './en/room-wall.ts'
import { throwAgain } from './en/throw-again.ts'
import { trouble } from './en/trouble.ts'
import { turning } from './en/turning.ts'
import { worthIt } from './en/worth-it.ts'
import { type Messages, shared } from './messages.ts'

/** The whole catalogue in English. For those who need all of it at once; screens bring their own part with them. */
export const english: Messages = {
  ...shared,
  ...{ nowAndThen, trouble, home, debrief, worthIt, checkYourself, drill, aloud },
  ...{ turning, compare, map, card, myPractice, kept, own, ownByPattern, ownPlay, ownAgain, throwAgain },
  ...{ room, roomConsole, roomWall, roomPrint, embed, course },
}
