import type { Conversation } from '../../conversation/record.ts'
import { retrace } from '../../conversation/retrace.ts'
import type { Launch } from '../../lms/channel.ts'
import type { SessionStore } from '../../lms/cmi5/session-kept.ts'
import type { CourseOptions } from '../../lms/options.ts'
import { type Play, toldOf, wordlessly } from '../../lms/report.ts'
import { type Kept, readResume } from '../../lms/resume.ts'
import type { Interaction, Told } from '../../lms/told.ts'
import { keptNowhere } from '../../progress/nowhere.ts'
import type { Progress } from '../../progress/progress.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { hasGaps, madeWhole, withGaps } from './gaps.ts'
import { type OwnWords, ownWords } from './own-words.ts'

/** What somebody did, to be told. `moved`: went back, or to another branch; `ended` is a reply that came to an outcome. */
export type Did = 'said' | 'ended' | 'moved'

export interface SessionOf {
  scenarios: readonly Scenario[]
  options: CourseOptions
  /** What the course said at the start; null where there is none. */
  launch: Launch | null
  /** What is kept on this device. */
  device: Progress
  /** What the address holds: the frame was loaded again. Null where it holds none. */
  inAddress: Conversation | null
  /** This tab's, for what was agreed to. */
  tab: SessionStore
  /** Milliseconds since 1970. */
  now: () => number
  /** Whether a copy belongs on the device: no course has what is said. Asked at each reply. */
  copies: () => boolean
  hear: (did: Did) => void
}

/** One session with a course: what its screens keep in, and what the course is told from that. */
export interface Session {
  /** Given to screens in place of the device's. Each conversation that is kept there is told. */
  keep: Progress
  /** All that there is to tell, worked out when it is told. */
  telling: (launch: Launch) => Told
  /** What earlier sessions left, or null. */
  kept: Kept | null
  /** The course kept something that cannot be read. */
  unreadable: boolean
  /** Keeps on the device what was said in this session: no course has it. */
  copy: () => void
  /** Whether anything was said in this session, of that scenario if one is named. */
  begun: (scenario?: string) => boolean
  /** Whose words the course is told, of conversations of the learner's own (K3). */
  words: OwnWords
  /** Typed words of an earlier session are not with the course: `GAP` (gaps.ts) stands for them. */
  gaps: boolean
  /** The newest telling had to shorten typed words. */
  shortened: () => boolean
}

/**
 * Opens a session with what the course kept (K1); without a course, with what this device has. What is said is kept in memory and
 * told; a copy goes to the device only while no course has it (K2, K3).
 */
export function openSession(session: SessionOf): Session {
  const { scenarios, options, launch, device, inAddress, tab, now, copies, hear } = session
  const startedAt = now()
  const resume = launch?.resume ?? null
  const kept = resume === null ? null : readResume(resume)
  const here = keptNowhere(device, now)
  const words = ownWords(kept?.conversations ?? [], tab)
  const plays = new Map<string, Omit<Play, 'withheld'>>()
  const earlier = new Map(kept?.conversations.map(one => [one.id, one.replies.length]))
  let told: readonly Interaction[] = []
  let shortened = false

  here.act(({ choices }) => choices.make(before => ({ ...before, ...settingsOf(options) })))
  for (const conversation of kept?.conversations ?? []) {
    // What the device has more of the same was said while the course could not be told.
    const copies = device.conversationsOf(conversation.scenario).filter(({ id }) => id === conversation.id)
    const whole = madeWhole(conversation, [...(inAddress ? [inAddress] : []), ...copies])
    for (const one of [withGaps(whole), ...copies]) here.keepConversation(one)
  }
  if (!launch)
    for (const { id } of scenarios) {
      const latest = device.latestOf(id)
      if (latest) here.keepConversation(latest)
    }

  const gaps = scenarios.some(({ id }) => here.conversationsOf(id).some(hasGaps))

  const keep: Progress = {
    ...here,
    keepConversation(conversation) {
      const { id } = conversation
      const before = here.conversationsOf(conversation.scenario).find(one => one.id === id)
      const now = { ...here.keepConversation(conversation), view: conversation.view }
      const scenario = scenarios.find(one => one.id === conversation.scenario)
      if (!scenario) return now
      plays.delete(id)
      plays.set(id, { scenario, conversation: now, earlier: earlier.get(id) ?? 0 })
      words.said(now, before)
      if (copies()) device.keepConversation(now)
      const said = now.replies.length > (before?.replies.length ?? 0)
      hear(!said ? 'moved' : retrace(scenario, now).outcome ? 'ended' : 'said')
      return now
    },
  }

  return {
    keep,
    kept,
    unreadable: resume !== null && resume !== '' && kept === null,
    copy() {
      for (const { conversation } of plays.values()) device.keepConversation(conversation)
    },
    begun: id => [...plays.values()].some(one => id === undefined || one.scenario.id === id),
    words,
    gaps,
    shortened: () => shortened,
    telling(launch) {
      const telling = toldOf({
        ...{ options, launch, startedAt, now: now() },
        plays: [...plays.values()].map(play => ({ ...play, withheld: words.withheld(play.conversation) })),
        // What is not with the course yet when they withdraw goes without words; what is, is not told again.
        interactions: told.map(one =>
          words.asks(one.scenario) && !words.agreed(one.scenario) ? wordlessly(one) : one,
        ),
      })
      told = telling.interactions
      shortened = telling.resume.shortened
      return telling
    },
  }
}

/** What the course wants of the screens, for this page alone: what it leaves open is as the person has it. */
function settingsOf({ scenarios, temperament, typed, coaching, theme }: CourseOptions) {
  return {
    ...(coaching && { coaching }),
    ...(theme && { theme }),
    ...(!typed && { answer: 'written' as const }),
    temperaments: temperament ? Object.fromEntries(scenarios.map(id => [id, temperament])) : {},
  }
}
