import { Scorm12API, Scorm2004API } from 'scorm-again'
import type { Channel } from '../../../src/lms/channel.ts'
import { scorm12 } from '../../../src/lms/scorm/scorm-12.ts'
import { scorm2004 } from '../../../src/lms/scorm/scorm-2004.ts'
import { strict12 } from '../strict/strict-12.ts'
import { strict2004 } from '../strict/strict-2004.ts'
import type { Call, StrictLms } from '../strict/strict-lms.ts'

export type Version = 'scorm12' | 'scorm2004'

/** A course that can be visited again and again, whoever plays it. */
export interface TestCourse {
  version: Version
  /** A channel in a page of its own: a first visit, a later one, or a reload. What was not committed before is gone. */
  visit(): Channel
  /** An element as the last commit left it; an empty text where there is none. */
  kept(element: string): string
  /** Every value that was set, with answer and code. */
  sets(): Pick<Call, 'element' | 'value' | 'answer' | 'code'>[]
  /** So many sessions were ended. */
  ended(): number
}

const API_NAMES = { scorm12: 'API', scorm2004: 'API_1484_11' } as const

/** Never waits. */
export const atOnce = () => Promise.resolve()

/** A channel of that version in a page whose course has this API. */
export function channelTo(version: Version, api: object): Channel {
  const course = { [API_NAMES[version]]: api, parent: null as unknown, opener: null }
  course.parent = course
  const page = { parent: course, opener: null }
  return version === 'scorm12' ? scorm12(page, atOnce) : scorm2004(page, atOnce)
}

/** @param set what the course says at every start. */
export function strictLms(version: Version, set: Readonly<Record<string, string>> = {}): StrictLms {
  return version === 'scorm12' ? strict12(set) : strict2004(set)
}

export function strictCourse(version: Version, lms: StrictLms = strictLms(version)): TestCourse {
  return {
    version,
    visit: () => channelTo(version, lms.launch()),
    kept: element => lms.kept.get(element) ?? '',
    sets: () => lms.sets,
    ended: () => lms.ended,
  }
}

type Json = { [key: string]: Json | string }
type Method = (...given: unknown[]) => unknown

/** scorm-again, with what it commits kept in memory. */
export function scormAgain(version: Version): TestCourse {
  const sets: Pick<Call, 'element' | 'value' | 'answer' | 'code'>[] = []
  let kept: Json = {}
  let ended = 0
  const prefix = version === 'scorm12' ? 'LMS' : ''
  const httpService = {
    processHttpRequest(_url: string, sent: unknown) {
      const { cmi } = structuredClone(sent) as { cmi: Json }
      kept = cmi
      return { result: 'true', errorCode: 0 }
    },
    updateSettings() {},
  }

  function api(): object {
    const Api = version === 'scorm12' ? Scorm12API : Scorm2004API
    const lms = new Api({ lmsCommitUrl: '/kept', httpService, autocommit: false, logLevel: 5 })
    if (Object.keys(kept).length > 0) lms.loadFromJSON(kept, 'cmi')
    const own = lms as unknown as Record<string, Method>
    return new Proxy(own, {
      get(_, name) {
        const method = own[String(name)]
        if (typeof method !== 'function') return method
        return (...given: unknown[]) => {
          const answer = method.apply(own, given)
          if (name === 'LMSFinish' || name === 'Terminate') ended++
          if (name === `${prefix}SetValue`)
            sets.push({
              element: String(given[0]),
              value: String(given[1]),
              answer: String(answer),
              code: Number(own[`${prefix}GetLastError`]?.()),
            })
          return answer
        }
      },
    })
  }

  return {
    version,
    visit: () => channelTo(version, api()),
    kept(element) {
      const [, ...path] = element.split('.')
      let here: Json | string | undefined = kept
      for (const step of path) here = typeof here === 'object' ? here[step] : undefined
      return typeof here === 'string' ? here : String(here ?? '')
    },
    sets: () => sets,
    ended: () => ended,
  }
}

/** The same element in either version. */
export const ELEMENTS = {
  scorm12: {
    status: 'cmi.core.lesson_status',
    raw: 'cmi.core.score.raw',
    scores: { 'cmi.core.score.raw': '66.5' },
    exit: 'cmi.core.exit',
    response: 'student_response',
    time: 'cmi.core.session_time',
    mark: { 'cmi.student_data.mastery_score': '80' },
    mode: 'cmi.core.lesson_mode',
    room: 4096,
    wrong: 'wrong',
  },
  scorm2004: {
    status: 'cmi.completion_status',
    raw: 'cmi.score.raw',
    scores: { 'cmi.score.raw': '66.5', 'cmi.score.scaled': '0.665' },
    exit: 'cmi.exit',
    response: 'learner_response',
    time: 'cmi.session_time',
    mark: { 'cmi.scaled_passing_score': '0.8' },
    mode: 'cmi.mode',
    room: 64_000,
    wrong: 'incorrect',
  },
} as const

export const VERSIONS = ['scorm12', 'scorm2004'] as const
