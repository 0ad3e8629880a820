/** The questions, in the order in which they decide: what is over a line needs no other. */
export const QUESTIONS = ['line', 'months', 'whose', 'leader'] as const
export type Question = (typeof QUESTIONS)[number]

/** What can be answered. */
export const CHOICES = {
  /** Is it illegal, unsafe or discriminatory? */
  line: ['no', 'unsure', 'yes'],
  /** Will it matter in six months? */
  months: ['yes', 'unsure', 'no'],
  /** Whose decision is it? `later` is nobody's now. */
  whose: ['ours', 'theirs', 'later'],
  /** Is whoever leads it trustworthy, and already on it? */
  leader: ['yes', 'no'],
} as const satisfies Record<Question, readonly string[]>
export type Answers = { [One in Question]: (typeof CHOICES)[One][number] }

export const VERDICTS = ['follow', 'lead', 'hold', 'wait'] as const
export type Verdict = (typeof VERDICTS)[number]

export type Reason =
  | 'over-the-line'
  | 'perhaps-over'
  | 'passes'
  | 'not-now'
  | 'in-good-hands'
  | 'on-record'
  | 'matters'
  | 'may-matter'
  | 'our-work'
  | 'nobody-on-it'
  | 'too-early'

interface Row {
  when: Partial<Answers>
  verdict: Verdict
  because: readonly Reason[]
}

/** The first row that fits decides. */
const TABLE: readonly Row[] = [
  { when: { line: 'yes' }, verdict: 'hold', because: ['over-the-line'] },
  { when: { line: 'unsure' }, verdict: 'hold', because: ['perhaps-over'] },
  { when: { months: 'no' }, verdict: 'follow', because: ['passes'] },
  { when: { whose: 'later' }, verdict: 'wait', because: ['not-now'] },
  { when: { whose: 'ours', months: 'yes' }, verdict: 'lead', because: ['matters', 'our-work'] },
  { when: { whose: 'ours' }, verdict: 'lead', because: ['may-matter', 'our-work'] },
  { when: { leader: 'yes', months: 'yes' }, verdict: 'follow', because: ['in-good-hands', 'on-record'] },
  { when: { leader: 'yes' }, verdict: 'follow', because: ['in-good-hands'] },
  { when: { months: 'yes' }, verdict: 'lead', because: ['matters', 'nobody-on-it'] },
  { when: {}, verdict: 'wait', because: ['too-early'] },
]

/** What the answers come to; or, while they decide nothing yet, the question that is open. */
export type Finding = { verdict: Verdict; because: readonly Reason[] } | { open: Question }

/**
 * Whether a disagreement is worth having (design.md section 1). Answers that could not change the end are not asked
 * for, and answering them all the same changes nothing.
 */
export function verdictOf(answers: Partial<Answers>): Finding {
  for (const { when, verdict, because } of TABLE) {
    const asked = QUESTIONS.filter(question => question in when)
    if (asked.some(question => answers[question] !== undefined && answers[question] !== when[question]))
      continue
    const open = asked.find(question => answers[question] === undefined)
    return open === undefined ? { verdict, because } : { open }
  }
  throw new Error(
    `No row of the verdicts' table fits ${JSON.stringify(answers)}. The last one fits everything.`,
  )
}
