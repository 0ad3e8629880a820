import { apart } from './couple-gap.ts'
import type { YourPose } from './poses.ts'
import type { Path, ShownStance, Standing } from './standing.ts'

/** One step of a conversation, as the floor shows it. */
export interface Moment {
  /** Null before the first reply. */
  before: Standing | null
  after: Standing
  /** Of the reply between the two; null before the first. */
  stance: ShownStance | null
  /** The ladder's last step: the worry said once, feet together. */
  stand?: boolean
  /** The way that led to `before`, from the start. */
  trail?: Path | undefined
}

/** The measures of one drawing of the floor, in its own units. */
export interface Frame {
  name: 'wide' | 'narrow' | 'low' | 'strip'
  width: number
  /** Where footing −3 stands; without it the drawing follows the couple. */
  firstStation?: number
  /** From one station to the next. */
  station: number
  /** Units to a hundredth of a figure. */
  scale: number
  /** Down to the floor's line. */
  elevation: number
  /** Between the floor's line and the first board. */
  strip: number
  /** Height of a board seen from above, and how many there are. */
  board: number
  boards: 0 | 1 | 4
  /** Beneath the boards. */
  axis: number
  labels: boolean
}

export const WIDE: Frame = {
  name: 'wide',
  width: 840,
  firstStation: 206,
  station: 66,
  scale: 1.7,
  elevation: 208,
  strip: 60,
  board: 36,
  boards: 4,
  axis: 30,
  labels: true,
}
export const NARROW: Frame = {
  name: 'narrow',
  width: 360,
  station: 46,
  scale: 1.1,
  elevation: 138,
  strip: 28,
  board: 23,
  boards: 4,
  axis: 0,
  labels: false,
}
/** The side view alone, for phones: the plan would push the replies out of sight. */
export const LOW: Frame = { ...NARROW, name: 'low', scale: 0.95, elevation: 115, strip: 26, boards: 0 }
/** Home's: one board, three of them side by side. */
export const STRIP: Frame = {
  ...NARROW,
  name: 'strip',
  width: 390,
  station: 44,
  scale: 1.5,
  elevation: 190,
  strip: 40,
  board: 48,
  boards: 1,
  axis: 24,
}

/** Where everything of a moment is in a frame. */
export interface Layout {
  height: number
  /** The lower edge of the last board. */
  boardsEnd: number
  station(footing: number): number
  /** The middle of a board. */
  boardAt(heard: number): number
  pose: YourPose
  boss: number
  you: number
  was: { pose: YourPose; boss: number; you: number }
}

/** How you stand after a reply. An unclear one moves nobody (M4). */
export function poseAfter(stance: ShownStance | null | undefined, stand = false): YourPose {
  if (!stance || stance === 'unclear') return 'level'
  return stand ? 'stand' : stance
}

/** Lays a moment out in a frame. Every number is finite; the couple stands inside the frame. */
export function layOut(frame: Frame, moment: Moment): Layout {
  const { before, after, stance, stand, trail } = moment
  const pose = poseAfter(stance, stand)
  const wasPose = poseAfter(trail?.stances.at(-1))
  const between = apart(after.footing, pose) * frame.scale
  // the frame's middle is a little left of the couple's, where your name needs less room than the boss's
  const first = frame.firstStation ?? frame.width / 2 + 6 - between / 2 - (after.footing + 3) * frame.station
  const station = (footing: number) => first + (footing + 3) * frame.station
  const boardsStart = frame.elevation + frame.strip
  const boardsEnd = boardsStart + frame.boards * frame.board
  const boss = station(after.footing)
  const you = boss + between
  const wasBoss = before ? station(before.footing) : boss
  return {
    height: boardsEnd + frame.axis,
    boardsEnd,
    station,
    boardAt: heard =>
      boardsStart + (frame.boards === 4 ? 3 - heard : 0) * frame.board + (frame.boards ? frame.board / 2 : 0),
    pose,
    boss,
    you,
    was: {
      pose: wasPose,
      boss: wasBoss,
      you: before ? wasBoss + apart(before.footing, wasPose) * frame.scale : you,
    },
  }
}
