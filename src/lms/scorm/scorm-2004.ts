import type { Channel } from '../channel.ts'
import type { Interaction, Told } from '../told.ts'
import type { Calls } from './calls.ts'
import {
  choiceId,
  decimal,
  interactionId,
  interval,
  languageText,
  oneLine,
  scoreInHundredths,
  timestamp,
} from './formats.ts'
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

const SUSPEND: Writing[number] = ['cmi.exit', 'suspend']

const MODEL: Model = {
  name: 'scorm2004',
  api: 'API_1484_11',
  names: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
    errorString: 'GetErrorString',
    diagnostic: 'GetDiagnostic',
  },
  over: [104, 112, 113, 122, 123, 132, 133, 142, 143],
  passing: [101, 102, 111, 391],
  without: null,
  status: 'cmi.completion_status',
  resume: { element: 'cmi.suspend_data', room: 64_000 },
  launch(calls) {
    const scaled = numberAt(calls, 'cmi.scaled_passing_score')
    return {
      mode: modeAt(calls, 'cmi.mode'),
      // Below zero stands for a mark that every score meets.
      passMark: scaled === null ? null : Math.max(0, Number((scaled * 100).toFixed(5))),
      language: languageAt(calls, 'cmi.learner_preference.language'),
      before: {
        completed: valueAt(calls, 'cmi.completion_status') === 'completed',
        passed: valueAt(calls, 'cmi.success_status') === 'passed',
        score: scoreAt(calls),
      },
    }
  },
  begun: [['cmi.completion_status', 'incomplete'], SUSPEND],
  standing(told, before) {
    return [['cmi.suspend_data', told.resume.text], ...score(told, before), ...verdict(told, before)]
  },
  ending(told) {
    // Suspended also once it is completed: after any other exit the next launch starts clean, and the attempts of which the best
    // one counts are gone. And without session_time the course's total comes to nothing.
    return [SUSPEND, ['cmi.session_time', interval(told.sessionMs)]]
  },
  interaction(one, n) {
    const at = (field: string) => `cmi.interactions.${n}.${field}`
    const { type, response } = answer(one)
    const line = languageText(one.line, 250)
    return [
      [at('id'), interactionId(one.id)],
      [at('type'), type],
      [at('timestamp'), timestamp(one.at)],
      ...(response === null ? [] : [[at('learner_response'), response] as const]),
      [at('result'), RESULTS[one.stance]],
      [at('latency'), interval(one.took)],
      ...(line === '' ? [] : [[at('description'), line] as const]),
    ]
  },
}

/**
 * The stance as 2004's result: as in 1.2 (scorm-12.ts), and by another word for wrong. No weighting is told: the score is not the sum
 * of these (P2).
 */
const RESULTS: Record<Interaction['stance'], string> = {
  'lead-forward': 'correct',
  'push-back': 'incorrect',
  'roll-over': 'incorrect',
  unclear: 'neutral',
}

/** A picked reply is a choice; a typed one fills in, and where it is longer than that may be, at length. */
function answer({ typed, words, picked }: Interaction): { type: string; response: string | null } {
  if (!typed) return { type: 'choice', response: picked === null ? null : choiceId(picked) }
  if (words === null) return { type: 'fill-in', response: null }
  return oneLine(words).length > 250
    ? { type: 'long-fill-in', response: languageText(words, 4000) }
    : { type: 'fill-in', response: languageText(words, 250) }
}

/** What is graded in most courses is `scaled`; Moodle grades `raw` alone. */
function score(told: Told, before: Before): Writing {
  if (!tellsScore(told, before)) return []
  const parts = scoreInHundredths(told.score, told.success)
  return [
    ['cmi.score.min', '0'],
    ['cmi.score.max', '100'],
    ['cmi.score.raw', decimal(parts, 100)],
    ['cmi.score.scaled', decimal(parts, 10_000)],
  ]
}

/** Completion, how far it is, and success: none of them is ever taken back. */
function verdict(told: Told, before: Before): Writing {
  const done = told.completion === 'completed'
  const gone = Math.floor(Math.min(Math.max(told.progress, 0), 1) * 10_000)
  return [
    ...(done || !before.completed
      ? ([
          ['cmi.progress_measure', decimal(done ? 10_000 : gone, 10_000)],
          ['cmi.completion_status', told.completion],
        ] as const)
      : []),
    ...(told.success && !(before.passed && told.success === 'failed')
      ? ([['cmi.success_status', told.success]] as const)
      : []),
  ]
}

/** 0 to 100, from whichever of the two the course kept. */
function scoreAt(calls: Calls): number | null {
  const scaled = numberAt(calls, 'cmi.score.scaled')
  return numberAt(calls, 'cmi.score.raw') ?? (scaled === null ? null : scaled * 100)
}

/**
 * The way to a SCORM 2004 course.
 * @param within the page's window; @param wait resolves after so many milliseconds.
 */
export function scorm2004(within: unknown, wait: (ms: number) => Promise<void>): Channel {
  return scormChannel(MODEL, within, wait)
}
