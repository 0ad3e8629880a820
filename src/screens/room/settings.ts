import type { Progress } from '../../progress/progress.ts'

/** Under our prefix, so that erasing everything takes it along; only this page needs it. */
const KEY = 'front-foot/1/room-settings'
const LONGEST = 500

/** What the facilitator set for all sessions. */
export interface RoomSettings {
  /** Where people find this at home, as it was typed; '' where nothing was. */
  address: string
  /** Whether the console shows how long the session has lasted. */
  clock: boolean
}

const FIRST: RoomSettings = { address: '', clock: true }

/** Read from the device; what is missing or wrong is as at first. Never throws. */
export function roomSettings(keep: Progress): RoomSettings {
  const text = keep.act(({ device }) => device.read(KEY))
  if (!text.ok || text.value === null) return FIRST
  try {
    const { address, clock } = Object(JSON.parse(text.value)) as Record<string, unknown>
    return {
      address: typeof address === 'string' ? address.slice(0, LONGEST) : FIRST.address,
      clock: typeof clock === 'boolean' ? clock : FIRST.clock,
    }
  } catch {
    return FIRST
  }
}

/** Keeps what changed. Where the device refuses it, it holds for as long as whoever asked has it (K2). */
export function keepRoomSettings(keep: Progress, change: Partial<RoomSettings>): RoomSettings {
  const settings = { ...roomSettings(keep), ...change }
  keep.act(({ device }) => device.write(KEY, JSON.stringify(settings)))
  return settings
}
