import { GAPS, type Gap, type Holds, isGap } from './gaps.ts'

/** A word beside a gap that not every filling can stand with. */
export interface Clash {
  code: 'gap-agrees' | 'gap-article' | 'gap-verb-form'
  gap: Gap
  word: string
}

/** What may be one or many. A boss and a role are one. */
const ANY_NUMBER: readonly Gap[] = ['slips', 'who', 'after', 'other', 'worry']

const ARTICLES = /^(?:an?|the|your|my|our|his|her|their|its|these|those|every|each|some|any|no)$/i
/** After these no plain verb stands. Forms in -ing and -ed beside. */
const NOT_BEFORE_VERB =
  /^(?:\p{L}+ing|\p{L}{2,}ed|an?|the|your|my|our|his|her|their|its|this|these|those|every|each|some|any|of|for|with|about|by|from|on|in|at|without|before|after|into|is|are|was|were|been|be|am|has|have|had|want|wants|needs)$/iu

/** Forms that always agree, and those that do unless a helping word stands before the gap: “let {slips} slip”. */
const AGREEING =
  /^(?:is|are|was|were|isn’t|aren’t|wasn’t|weren’t|has|hasn’t|does|doesn’t|(?:need|want|get|know|notice|slip|think|say|look|matter|seem|take|make|keep|wait|stay|feel|mean|ask|give|find|hear|see|like|count|depend|come|work|pay|lose|win)s|goes)$/i
const AGREEING_ALONE =
  /^(?:have|haven’t|do|don’t|need|want|get|go|come|know|notice|slip|think|say|look|matter|seem|take|make|keep|wait|stay|feel|mean|ask|give|find|hear|see|like|count|depend|pay|lose)$/i
const HELPING =
  /(?<!\p{L})(?:let|lets|make|help|see|hear|watch|have|will|would|can|could|should|shall|may|might|must|do|does|did|to|won’t|wouldn’t|can’t|couldn’t|shouldn’t|won't)(?!\p{L})/iu
/** “Is {who} …”, “what does {who} …”: the verb before the gap agrees with it. */
const ASKING = /(?:^|[.!?…:] |\b(?:what|who|how|why|where|when|which) )(is|are|was|were|has|have|does|do) $/i
/** “The worry about {who} stays”: what follows agrees with something before. */
const OF_ANOTHER = /(?<!\p{L})(?:about|of|for|with|without|from|by|on|behind|at|over|to) $/iu
const BETWEEN = /^(?:still|also|always|never|now|just|only|already|really|all|both)$/i

/** The words beside the gaps of one way to say a text that not every filling can stand with. */
export function clashesIn(text: string): Clash[] {
  return [...text.matchAll(/\{([a-z]+)\}/g)].flatMap(match => {
    const [whole, gap = ''] = match
    if (!isGap(gap)) return []
    const before = text.slice(0, match.index)
    return clashes(gap, before, text.slice(match.index + whole.length))
  })
}

function clashes(gap: Gap, before: string, after: string): Clash[] {
  const holds: Holds = GAPS[gap].holds
  const last = /(?<![\p{L}’}])(\p{L}+) $/u.exec(before)?.[1] ?? ''
  if (holds === 'verb') {
    const word =
      /’s $/.test(before) && !/let’s $/i.test(before) ? '’s' : NOT_BEFORE_VERB.test(last) ? last : ''
    return word ? [{ code: 'gap-verb-form', gap, word }] : []
  }
  if (holds === 'clause') return []
  const found: Clash[] = ARTICLES.test(last) ? [{ code: 'gap-article', gap, word: last }] : []
  const word = ANY_NUMBER.includes(gap) ? agreeing(before, after) : null
  return word === null ? found : [...found, { code: 'gap-agrees', gap, word }]
}

function agreeing(before: string, after: string): string | null {
  if (/^['’]s(?!\p{L})/u.test(after)) return '’s'
  const asked = ASKING.exec(before)?.[1]
  if (asked !== undefined) return asked
  if (OF_ANOTHER.test(before)) return null
  const sentence = before.slice(before.search(/[^.!?…:]*$/))
  const words = after.startsWith(' ') ? after.trim().split(' ') : []
  const word = (words.find(one => !BETWEEN.test(one)) ?? '').replace(/[.,;:!?…”]+$/, '')
  if (AGREEING.test(word)) return word
  return AGREEING_ALONE.test(word) && !HELPING.test(sentence) ? word : null
}
