import type { Channel } from '../channel.ts'
import type { Interaction, Told } from '../told.ts'
import { decimal, feedback, interactionId, scoreInHundredths, timeOfDay, timespan } from './formats.ts'
import {
  type Before,
  languageAt,
  type Model,
  modeAt,
  numberAt,
  tellsScore,
  valueAt,
  type Writing,
} from './model.ts'
import { scormChannel } from './session.ts'

const SUSPEND: Writing[number] = ['cmi.core.exit', 'suspend']

const MODEL: Model = {
  name: 'scorm12',
  api: 'API',
  names: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
    errorString: 'LMSGetErrorString',
    diagnostic: 'LMSGetDiagnostic',
  },
  over: [301],
  passing: [101],
  without: { elements: ['cmi.core.score.min', 'cmi.core.score.max'], codes: [201, 401] },
  status: 'cmi.core.lesson_status',
  resume: { element: 'cmi.suspend_data', room: 4096 },
  launch(calls) {
    const status = valueAt(calls, 'cmi.core.lesson_status')
    return {
      mode: modeAt(calls, 'cmi.core.lesson_mode'),
      passMark: numberAt(calls, 'cmi.student_data.mastery_score'),
      language: languageAt(calls, 'cmi.student_preference.language'),
      before: {
        completed: status === 'passed' || status === 'completed' || status === 'failed',
        passed: status === 'passed',
        score: numberAt(calls, 'cmi.core.score.raw'),
      },
    }
  },
  begun: [['cmi.core.lesson_status', 'incomplete'], SUSPEND],
  standing(told, before) {
    const score: Writing = tellsScore(told, before)
      ? [
          ['cmi.core.score.min', '0'],
          ['cmi.core.score.max', '100'],
          ['cmi.core.score.raw', decimal(scoreInHundredths(told.score, told.success), 100)],
        ]
      : []
    return [
      ['cmi.suspend_data', told.resume.text],
      ...score,
      // After the score: some courses set the status by it, and the last word holds.
      ...status(told, before),
    ]
  },
  ending(told) {
    // Suspended also once it is completed: any other exit lets a course forget the attempts of which the best one counts.
    return [SUSPEND, ['cmi.core.session_time', timespan(told.sessionMs)]]
  },
  interaction(one, n) {
    const at = (field: string) => `cmi.interactions.${n}.${field}`
    return [
      [at('id'), interactionId(one.id)],
      [at('type'), one.typed ? 'fill-in' : 'choice'],
      [at('time'), timeOfDay(one.at)],
      ...response(one).map(value => [at('student_response'), value] as const),
      [at('result'), RESULTS[one.stance]],
      [at('latency'), timespan(one.took)],
    ]
  },
}

/**
 * The stance as 1.2's result. A course's reports count right and wrong, so a lead forward is right and a push or a roll-over is not;
 * what could not be read scores nothing (M4) and is neutral. No weighting is told: the score is not the sum of these (P2).
 */
const RESULTS: Record<Interaction['stance'], string> = {
  'lead-forward': 'correct',
  'push-back': 'wrong',
  'roll-over': 'wrong',
  unclear: 'neutral',
}

/** One word for completion and success: a pass is never taken back, nor an ending. */
function status(told: Told, before: Before): Writing {
  if (told.completion === 'incomplete')
    return before.completed ? [] : [['cmi.core.lesson_status', 'incomplete']]
  if (before.passed && told.success !== 'passed') return []
  return [['cmi.core.lesson_status', told.success ?? 'completed']]
}

function response({ typed, words, picked }: Interaction): string[] {
  const said = typed ? words : picked
  return said === null ? [] : [feedback(said)]
}

/**
 * The way to a SCORM 1.2 course.
 * @param within the page's window; @param wait resolves after so many milliseconds.
 */
export function scorm12(within: unknown, wait: (ms: number) => Promise<void>): Channel {
  return scormChannel(MODEL, within, wait)
}
