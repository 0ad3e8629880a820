import { type Allowed, after, checked, oneLineUpTo, read, upTo } from './rules.ts'
import { type Edition, StrictLms } from './strict-lms.ts'

const TYPE = 405

const score = (value: string) => value === '' || (/^\d{1,3}(\.\d{1,7})?$/.test(value) && Number(value) <= 100)
const SPAN = /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/
const ID = /^[!-~]{1,255}$/

/** A field of an interaction: the id first. */
const field = (allowed: Allowed) => after('id', checked('write', allowed, TYPE), 201)

/** SCORM 1.2 as the table has it, with the codes of the standard. */
export const SCORM_12: Edition = {
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
  rules: {
    'cmi._version': { access: 'keyword', initial: '3.4' },
    'cmi.core._children': { access: 'keyword', initial: 'lesson_status,score,exit,session_time' },
    'cmi.core.student_id': read('s1'),
    'cmi.core.lesson_mode': read('normal'),
    'cmi.core.credit': read('credit'),
    'cmi.core.entry': read('ab-initio'),
    'cmi.core.total_time': read('0000:00:00.00'),
    'cmi.core.lesson_location': checked('both', upTo(255), TYPE, ''),
    'cmi.core.lesson_status': checked(
      'both',
      /^(passed|completed|failed|incomplete|browsed)$/,
      TYPE,
      'not attempted',
    ),
    'cmi.core.score.raw': checked('both', score, TYPE, ''),
    'cmi.core.score.min': checked('both', score, TYPE, ''),
    'cmi.core.score.max': checked('both', score, TYPE, ''),
    'cmi.core.exit': checked('write', /^(time-out|suspend|logout|)$/, TYPE),
    'cmi.core.session_time': checked('write', SPAN, TYPE),
    'cmi.suspend_data': checked('both', upTo(4096), TYPE, ''),
    'cmi.student_data.mastery_score': read(''),
    'cmi.student_preference.language': checked('both', upTo(255), TYPE, ''),
    'cmi.interactions._children': {
      access: 'keyword',
      initial: 'id,time,type,student_response,result,latency',
    },
    'cmi.interactions._count': { access: 'keyword' },
    'cmi.interactions.n.id': checked('write', ID, TYPE),
    'cmi.interactions.n.type': field(
      /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/,
    ),
    'cmi.interactions.n.time': field(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/),
    'cmi.interactions.n.weighting': field(/^-?\d+(\.\d+)?$/),
    'cmi.interactions.n.student_response': after('type', checked('write', oneLineUpTo(255), TYPE), 201),
    'cmi.interactions.n.result': field(/^(correct|wrong|unanticipated|neutral|-?\d+(\.\d+)?)$/),
    'cmi.interactions.n.latency': field(SPAN),
  },
  codes: {
    unknown: 201,
    readOnly: 403,
    keyword: 402,
    writeOnly: 404,
    gap: 201,
    noValue: 0,
    commit: 101,
    again: 101,
    closed: { get: 301, set: 301, commit: 301, terminate: 301 },
    over: { get: 301, set: 301, commit: 301, terminate: 301, initialize: 101 },
  },
  atStart: kept => {
    const live = new Map(kept)
    // Each session begins without.
    live.delete('cmi.core.exit')
    live.delete('cmi.core.session_time')
    return live
  },
  atEnd: live => {
    const raw = live.get('cmi.core.score.raw') ?? ''
    const mastery = live.get('cmi.student_data.mastery_score') ?? ''
    if (!live.has('cmi.core.lesson_status')) live.set('cmi.core.lesson_status', 'completed')
    if (mastery !== '' && raw !== '')
      live.set('cmi.core.lesson_status', Number(raw) >= Number(mastery) ? 'passed' : 'failed')
  },
}

/** @param set what the course says at every start: mastery score, mode, language. */
export function strict12(set: Readonly<Record<string, string>> = {}): StrictLms {
  return new StrictLms(SCORM_12, set)
}
