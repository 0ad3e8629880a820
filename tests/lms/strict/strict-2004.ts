import { type Allowed, after, checked, oneLineUpTo, read, upTo } from './rules.ts'
import { type Edition, type Rule, StrictLms } from './strict-lms.ts'

const TYPE = 406
const RANGE = 407
const DEPENDS = 408

/** A decimal with a leading digit and at most 7 places, in a range. */
const real = (from: number, to: number, initial?: string): Rule => ({
  access: 'both',
  check: value => {
    if (!/^-?\d+(\.\d{1,7})?$/.test(value)) return TYPE
    return Number(value) >= from && Number(value) <= to ? 0 : RANGE
  },
  ...(initial === undefined ? {} : { initial }),
})

/** A text on one line that a language in braces may precede. */
const languageText = (most: number) => (value: string) => !value.startsWith('{') && oneLineUpTo(most)(value)

const SPAN = /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/
const MOMENT =
  /^(19[7-9]\d|20[0-3]\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,2}(Z|[+-]\d\d:\d\d)?)?$/

const ANSWERS: Readonly<Record<string, (value: string) => boolean>> = {
  choice: value => {
    const ids = value.split('[,]')
    return ids.length <= 36 && new Set(ids).size === ids.length && ids.every(id => /^[\w.]{1,250}$/.test(id))
  },
  'fill-in': value => {
    const parts = value.split('[,]')
    return parts.length <= 10 && parts.every(languageText(250))
  },
  'long-fill-in': languageText(4000),
}

/** A field of an interaction: the id first, then the type, then the rest. */
const field = (allowed: Allowed) => after('type', checked('both', allowed, TYPE), DEPENDS)

/** SCORM 2004 4th edition as the table has it, with the codes of the standard. */
export const SCORM_2004: Edition = {
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
  rules: {
    'cmi._version': read('1.0'),
    'cmi.learner_id': read('s1'),
    'cmi.mode': read('normal'),
    'cmi.credit': read('credit'),
    'cmi.entry': read('ab-initio'),
    'cmi.total_time': read('PT0S'),
    'cmi.scaled_passing_score': read(),
    'cmi.completion_threshold': read(),
    'cmi.learner_preference.language': checked('both', upTo(250), TYPE, ''),
    'cmi.location': checked('both', upTo(1000), TYPE),
    'cmi.suspend_data': checked('both', upTo(64_000), TYPE),
    'cmi.completion_status': checked(
      'both',
      /^(completed|incomplete|not attempted|unknown)$/,
      TYPE,
      'unknown',
    ),
    'cmi.success_status': checked('both', /^(passed|failed|unknown)$/, TYPE, 'unknown'),
    'cmi.progress_measure': real(0, 1),
    'cmi.score._children': read('scaled,raw,min,max'),
    'cmi.score.scaled': real(-1, 1),
    'cmi.score.raw': real(-1e7, 1e7),
    'cmi.score.min': real(-1e7, 1e7),
    'cmi.score.max': real(-1e7, 1e7),
    'cmi.exit': checked('write', /^(time-out|suspend|logout|normal|)$/, TYPE),
    'cmi.session_time': checked('write', SPAN, TYPE),
    'cmi.interactions._children': read('id,type,timestamp,learner_response,result,latency,description'),
    'cmi.interactions._count': read(),
    'cmi.interactions.n.id': checked('both', /^\S{1,4000}$/, TYPE),
    'cmi.interactions.n.type': after(
      'id',
      checked(
        'both',
        /^(true-false|choice|fill-in|long-fill-in|matching|performance|sequencing|likert|numeric|other)$/,
        TYPE,
      ),
      DEPENDS,
    ),
    'cmi.interactions.n.timestamp': field(MOMENT),
    'cmi.interactions.n.weighting': field(/^-?\d+(\.\d{1,7})?$/),
    'cmi.interactions.n.learner_response': {
      access: 'both',
      check: (value, live, element) => {
        const type = live.get(element.replace(/[^.]+$/, 'type'))
        if (type === undefined) return DEPENDS
        return ANSWERS[type]?.(value) === true ? 0 : TYPE
      },
    },
    'cmi.interactions.n.result': field(/^(correct|incorrect|unanticipated|neutral|-?\d+(\.\d{1,7})?)$/),
    'cmi.interactions.n.latency': field(SPAN),
    'cmi.interactions.n.description': field(languageText(250)),
  },
  codes: {
    unknown: 401,
    readOnly: 404,
    keyword: 404,
    writeOnly: 405,
    gap: 351,
    noValue: 403,
    commit: 391,
    again: 103,
    closed: { get: 122, set: 132, commit: 142, terminate: 112 },
    over: { get: 123, set: 133, commit: 143, terminate: 113, initialize: 104 },
  },
  atStart: kept => {
    // Any exit but suspend, and a clean attempt begins. A visit that was never ended goes on.
    const ended = kept.get('ended') === 'yes'
    const live = ended && kept.get('cmi.exit') !== 'suspend' ? new Map<string, string>() : new Map(kept)
    live.delete('ended')
    live.delete('cmi.exit')
    live.delete('cmi.session_time')
    return live
  },
  atEnd: live => {
    live.set('ended', 'yes')
    const mark = live.get('cmi.scaled_passing_score')
    const scaled = live.get('cmi.score.scaled')
    if (mark !== undefined && scaled !== undefined)
      live.set('cmi.success_status', Number(scaled) >= Number(mark) ? 'passed' : 'failed')
  },
}

/** @param set what the course says at every start: scaled passing score, mode, language. */
export function strict2004(set: Readonly<Record<string, string>> = {}): StrictLms {
  return new StrictLms(SCORM_2004, set)
}
