import type { Channel, Delivered, Launch, Opened, Refused } from '../channel.ts'
import { isObject } from './json.ts'
import { type Cmi5Address, readAddress } from './launch.ts'
import { type Answer, type Lrs, lrsAt, refusedBy, unreachable } from './lrs.ts'
import type { Cmi5Place } from './place.ts'
import { Cmi5Session } from './session.ts'
import { type KeptSession, keep, readKept } from './session-kept.ts'
import {
  LAUNCH_DATA,
  OWN,
  type OwnState,
  PREFERENCES,
  passMarkOf,
  readLanguage,
  readLaunchData,
  readOwnState,
  stateOf,
} from './state.ts'
import { VERBS } from './statements.ts'
import { askForToken } from './token.ts'

/**
 * Resume data up to here goes into one request of a page that leaves, with the last replies beside it: such requests hold 64 KiB.
 * It is told in letters of ASCII, so characters are bytes.
 */
const ROOM = 56_000

/**
 * The way to a cmi5 course. Once open, `initialized` is with it; `terminated` is said by `close` alone, since a page that
 * goes may be a reload, or come back.
 */
export function cmi5Channel(place: Cmi5Place): Channel {
  let session: Cmi5Session | null = null
  const startedAt = place.now()
  let kept: KeptSession | null = null

  async function open(): Promise<Opened> {
    const address = readAddress(new URLSearchParams(place.search))
    if (!address) return none('This page was not launched by a cmi5 course.')
    if ('problem' in address) return none(address.problem)
    kept ??= readKept(place.store, address.fetchUrl)
    if (kept?.terminated) return over('This session was ended: launch it from the course again.')
    if (!kept) {
      const asked = await askForToken(address.fetchUrl, place.fetch)
      if (!asked.ok) return asked
      kept = { token: asked.token, startedAt, initialized: false, verdict: null, terminated: false }
      keep(place.store, address.fetchUrl, kept)
    }
    const began = await begin(address, kept)
    if (!began.ok) return began
    session = began.session
    return { ok: true, launch: began.launch }
  }

  async function begin(
    address: Cmi5Address,
    known: KeptSession,
  ): Promise<{ ok: true; session: Cmi5Session; launch: Launch } | Refused> {
    const lrs = lrsAt(address, known.token, place.fetch)
    const found = await ask(lrs, address)
    if (!found.ok) return found
    const { data, language } = found
    // Said before a reload, and perhaps not written down yet.
    const own = { ...found.own, passed: found.own.passed || known.verdict === 'passed' }
    const began = new Cmi5Session({
      ...{ lrs, address, data, own, place },
      kept: known,
      keep: now => keep(place.store, address.fetchUrl, now),
    })
    const begun = await began.begin()
    if (!begun.ok) return begun
    const { resume, completed, passed, score } = own
    const launch: Launch = {
      ...{ resume, mode: data.mode, passMark: passMarkOf(data.masteryScore), language },
      before: { completed, passed, score },
      room: ROOM,
    }
    return { ok: true, session: began, launch }
  }

  return {
    name: 'cmi5',
    outlivesPage: true,
    open,
    async tell(told, leaving): Promise<Delivered> {
      return session ? session.tell(told, leaving) : none('The course is not open.')
    },
    async close(told): Promise<Delivered> {
      return session ? session.close(told) : none('The course is not open.')
    },
  }
}

type Found = { ok: true; data: NonNullable<ReturnType<typeof readLaunchData>>; own: OwnState } & {
  language: string | null
}

/**
 * All that is known at the start: the launch data, which must be there; the preferences and our own document, which need not;
 * and which of the verdicts that come once in a registration the course has, where it lets us look.
 */
async function ask(lrs: Lrs, address: Cmi5Address): Promise<Found | Refused> {
  const { activityId, agent, registration } = address
  const state = (stateId: string) => lrs.get('activities/state', stateOf(address, stateId))
  const verdict = (verb: string) =>
    lrs.get('statements', { agent, verb, activity: activityId, registration, limit: '1' })
  const answers = await Promise.all([
    state(LAUNCH_DATA),
    lrs.get('agents/profile', { agent, profileId: PREFERENCES }),
    state(OWN),
    verdict(VERBS.completed),
    verdict(VERBS.passed),
  ])
  // To go on without what may be there would overwrite it.
  for (const one of answers) if (!one.ok && ['unreachable', 'gone'].includes(one.is)) return refusedBy(one)
  const [launchData, preferences, own, completed, passed] = answers
  if (!launchData.ok) return unopened(launchData)
  const data = readLaunchData(launchData.body)
  if (!data) return refused('LMS.LaunchData is no JSON object.')
  const left = readOwnState(bodyOf(own))
  const pass = firstOf(passed)
  return {
    ok: true,
    data,
    language: readLanguage(bodyOf(preferences)),
    own: {
      ...left,
      completed: left.completed || firstOf(completed) !== null,
      passed: left.passed || pass !== null,
      score: left.score ?? scoreIn(pass),
    },
  }
}

function unopened(answer: Extract<Answer, { ok: false }>): Refused {
  return answer.is === 'missing' ? unreachable(`No LMS.LaunchData: ${answer.detail}`) : refusedBy(answer)
}

const bodyOf = (answer: Answer): unknown => (answer.ok ? answer.body : null)

/** The newest statement that was found, or null. */
function firstOf(answer: Answer): unknown {
  const body = bodyOf(answer)
  return isObject(body) && Array.isArray(body.statements) ? (body.statements[0] ?? null) : null
}

/** 0 to 100, or null. */
function scoreIn(statement: unknown): number | null {
  const result = isObject(statement) && isObject(statement.result) ? statement.result : {}
  const scaled = isObject(result.score) ? result.score.scaled : null
  return typeof scaled === 'number' && scaled >= 0 && scaled <= 1 ? Math.round(scaled * 10_000) / 100 : null
}

function none(detail: string): Refused {
  return { ok: false, why: 'none', detail, again: false }
}

function refused(detail: string): Refused {
  return { ok: false, why: 'refused', detail, again: false }
}

function over(detail: string): Refused {
  return { ok: false, why: 'ended', detail, again: false }
}
