import type { Happened } from '../../../conversation/room/happening.ts'
import type { RoomRecord } from '../../../conversation/room/record.ts'
import type { Session } from '../../../conversation/room/session.ts'
import type { Scenario } from '../../../scenario/scenario.ts'

/** A session as the facilitator's side has it: what happened, what it comes to, and the window that shows it. */
export interface Room {
  record: RoomRecord
  session: Session
  /** Appends what happens now. The console alone does. */
  happen: (what: Happened) => void
  wall: 'none' | 'open' | 'blocked' | 'gone'
  /** From a click only: browsers open no window otherwise. */
  openWall: () => void
}

/** What each part of the console is given. */
export interface Part {
  scenario: Scenario
  room: Room
}
