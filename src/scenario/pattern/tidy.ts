import { GAPS, type Gap, type Holds } from './gaps.ts'
import { asPeople, withoutDoubt } from './listed.ts'
import { spelled } from './spelled.ts'

/** What was done to a filling so that sentences built from it read well; the form says so, and asks where words are lost. */
export type Tidied = {
  /** Ready for a sentence: no capital that is not its own, no full stop, one line. Empty where nothing was left. */
  words: string
  /** It went on after its first sentence, and that was left out. */
  cut: boolean
  /** More than `MOST_WORDS` words, which is long for a spoken line. It stays as it is unless its owner shortens it. */
  long: boolean
  /** It does not begin as asked: a verb was asked for and a thing, or a whole sentence, was given. */
  unlike: boolean
}

/** More words in one gap make a line that nobody says in one breath. */
export const MOST_WORDS = 12
/** So many UTF-16 units of one filling are used. */
export const LONGEST_FILLING = 200

const SUBJECT = "(?:i|we|you|he|she|they|it|this|there|my boss|the boss|[\\p{Lu}][\\p{L}'’-]+)"
const WANTS =
  "(?:really |just |now )?(?:want|wants|wanted|need|needs|ask|asks|asked|told|tell|tells|expect|expects|would like|['’]d like)"
// What people begin with because the sentence on the form began so.
const PROMPTS: Record<Holds, RegExp[]> = {
  name: [/^(?:my boss is|it is|it['’]s|that would be)\s+/iu],
  verb: [
    new RegExp(`^${SUBJECT} ${WANTS} (?:me|us) to\\s+`, 'iu'),
    /^(?:i|we) (?:was|were|am|are) (?:going|about|planning) to\s+/iu,
    /^(?:i['’]m|we['’]re) (?:going|about|planning) to\s+/iu,
    /^i(?: will|['’]ll) /iu,
    /^(?:please )?to\s+/iu,
    // Not where it is the verb itself.
    /^please\s+(?!(?:the|an?|my|our|your|their|his|her|him|them|every\p{L}+)(?!\p{L}))/iu,
  ],
  thing: [/^(?:i worry about|i['’]m worried about|it is|it['’]s|that would be|probably)\s+/iu],
  clause: [/^(?:because|since|as)\s+/iu],
}

const DETERMINERS =
  'the|a|an|my|our|your|their|his|her|its|this|that|these|those|some|all|any|every|each|no|both|half|one|two|three|four|five|six|seven|eight|nine|ten'
const IS_THING = new RegExp(`^(?:${DETERMINERS}|\\d+)(?= |$)`, 'iu')
/** Words at an end that lead up to what was cut off. */
const LEADS_ON = new RegExp(
  `(?: (?:${DETERMINERS}|and|or|but|of|to|in|on|at|by|for|with|as|that|who))+$`,
  'iu',
)
const IS_SENTENCE = /^(?:i|we|you|he|she|they|it|there)(?:['’]\p{L}+)? \p{L}/iu

/**
 * Readies what a person wrote for the sentences of a pattern. Pure; any text gives a result, and tidying that again changes
 * nothing. The words have no marks or spaces at their ends, none doubled inside, every quotation mark has its fellow, and
 * nothing in them is invisible but an emoji's joiner and the isolate round a right-to-left filling.
 */
export function tidied(gap: Gap, text: string): Tidied {
  const { holds } = GAPS[gap]
  const whole = onOneLine(text)
  let words = within(whole)
  let cut = words.length < whole.length
  let unlike = false
  // What one step takes away may bare what another is for. Each shortens or makes small, so this ends.
  for (let before: string | null = null; before !== words; ) {
    before = words
    const first = fitting(withoutReason(firstSentence(words), holds), gap)
    cut ||= told(first) < told(words)
    const bare = unshouted(unprompted(trimmedMarks(withFellows(first)), holds), holds)
    const said = within(
      onOneLine(
        trimmedMarks(inSentence(holds === 'name' && !IS_THING.test(bare) ? bare : spelled(bare), gap)),
      ),
    )
    words = VISIBLE.test(said) ? fitted(said, holds) : ''
    unlike ||= words !== said && words !== ''
  }
  return { words: isolated(words), cut, long: words.split(' ').length > MOST_WORDS, unlike }
}

const VISIBLE = /[\p{L}\p{N}\p{So}\p{Sc}]/u

/** A verb is asked for; where something else came, it is made part of one that holds anything. */
function fitted(words: string, holds: Holds): string {
  if (holds !== 'verb') return words
  if (IS_THING.test(words)) return `deal with ${shortened(words)}`
  return IS_SENTENCE.test(words) ? `go along with “${shortened(words.replace(/[“”"]/g, ''))}”` : words
}

/** So short that what is put before it does not make it longer than a filling is. */
function shortened(words: string): string {
  return within(words, LONGEST_FILLING - 20)
}

/** What fits, up to the end of a word where there is one. */
function within(text: string, most = LONGEST_FILLING): string {
  if (text.length <= most) return text
  const part = text.slice(0, most).replace(/[\ud800-\udbff]$/, '')
  const end = text.charAt(most) === ' ' ? most : part.lastIndexOf(' ')
  return (end > most / 2 ? part.slice(0, end) : part).replace(LEADS_ON, '').trim()
}

/** Without what cannot be seen, on one line, no mark or space twice. */
function onOneLine(text: string): string {
  return (
    text
      .slice(0, 10 * LONGEST_FILLING)
      .normalize('NFC')
      // Lines, spaces of every width, and controls, before what is invisible is taken out.
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .replace(/(?!\u200c|\u200d)[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
      .replace(/(?<![\p{L}\p{M}\p{S}])(?:\u200c|\u200d)+|(?:\u200c|\u200d)+(?![\p{L}\p{M}\p{S}])/gu, '')
      .replace(/\.{3,}|…+/g, '…')
      .replace(/([.,;:])\1+/g, '$1')
      .replace(/([!?])[!?]+/g, '$1')
      .replace(/ +(?=[,.;:!?…]+(?: |$))/g, '')
      .replace(/ {2,}/g, ' ')
      .trim()
  )
}

/** Takes out quotation marks that have no fellow. Inches behind a number are none. */
function withFellows(text: string): string {
  const one = text.replace(/„([^“”„]*)[“”]/g, '“$1”').replaceAll('„', '')
  const straight = (one.match(/"/g)?.length ?? 0) % 2 === 0 ? one : one.replace(/(?<=\d)"(?!\p{L})/u, '″')
  const even = (straight.match(/"/g)?.length ?? 0) % 2 === 0
  const paired = even ? straight : straight.replace(/"(?=[^"]*$)/, '')
  return withoutLone(withoutLone(paired, '“', '”'), '«', '»')
}

function withoutLone(text: string, opening: string, closing: string): string {
  const open: number[] = []
  const lone = new Set<number>()
  for (let at = 0; at < text.length; at++) {
    if (text[at] === opening) open.push(at)
    else if (text[at] === closing && open.pop() === undefined) lone.add(at)
  }
  for (const at of open) lone.add(at)
  return [...text.split('').keys()].map(at => (lone.has(at) ? '' : text.charAt(at))).join('')
}

/** Without a reason that was hung on (“glue them, it’s quicker”): that has a gap of its own. */
function withoutReason(text: string, holds: Holds): string {
  return holds === 'verb' || holds === 'thing' ? text.replace(HUNG_ON, '') : text
}

const HUNG_ON =
  /(?<=\p{L}), (?:its|it['’]s|shes|she['’]s|hes|he['’]s|theyre|they['’]re|because|cos|coz|cuz) (?=\S).*$/iu

/** How much a text tells, however a list in it is put together. */
function told(text: string): number {
  return text.replace(/(?<!\p{L})and(?!\p{L})|[^\p{L}\p{M}\p{N}]/giu, '').length
}

/** What some gaps are filled with in ways of their own. */
function fitting(text: string, gap: Gap): string {
  if (gap === 'who') return asPeople(text)
  return gap === 'other' ? withoutDoubt(text) : text
}

/** Up to the first full stop with more behind it; a title's dot ends nothing, nor does that of a single letter. */
function firstSentence(line: string): string {
  for (const end of line.matchAll(/(?<=[\p{L}\p{N})”"’']{2})[.!?…。！？؟]+[”"’')]*\s+(?=\S)/gu))
    if (!TITLE.test(line.slice(0, end.index))) return line.slice(0, end.index)
  return line
}

const TITLE = /(?<!\p{L})(?:dr|mr|mrs|ms|prof|st|no|approx|dept|inc|ltd|vs|etc|ca)$/iu

/** Without marks at either end, and without quotation marks that hold all of it. */
function trimmedMarks(text: string): string {
  return text
    .replace(OPENING, marks => (marks.includes('(') ? marks.slice(marks.indexOf('(')) : ''))
    .replace(CLOSING, '')
    .replace(QUOTED, (_, ...held: (string | undefined)[]) => held.find(one => one !== undefined) ?? '')
    .replace(/^['‘](?![^'’]*['’])/u, '')
    .replace(/[.,;:…]+(?=["”»]$)/u, '')
}

const OPENING = /^[\s(|–—\-•*.,;:!?…\p{M}]+(?=\S)/u
const CLOSING = /[\s|.,;:!?…。！？؟–—-]+$/u
const QUOTED = /^(?:“([^“”]*)”|"([^"]*)"|«([^«»]*)»|‘([^‘’]*)’|'([^']*)')$/u

function unprompted(text: string, holds: Holds): string {
  const bare = PROMPTS[holds].reduce((left, prompt) => left.replace(prompt, ''), text)
  return holds === 'verb' ? bare.replace(/^(?:don['’]?t|do not) (?=\S)/iu, 'not ') : bare
}

/** Words written in capitals throughout are said, not shouted; one or two may be a name, and Q3 and I/O are none of it. */
function unshouted(text: string, holds: Holds): string {
  const all = text.split(' ')
  const shouted = all.length > 2 && text === text.toUpperCase() && text !== text.toLowerCase()
  if (!shouted || (holds === 'name' && !IS_THING.test(text))) return text
  return all
    .map(word => (/[\p{N}/]/u.test(word) ? word : word.toLowerCase().normalize('NFC')))
    .join(' ')
    .replace(/(?<![\p{L}'’/])i(?![\p{L}\p{M}/])/gu, 'I')
}

/** Without the capital of a sentence's beginning, where it is that; names, *I* and abbreviations keep theirs. */
function inSentence(text: string, gap: Gap): string {
  const { holds } = GAPS[gap]
  const [first = ''] = text.split(/[\s'’]/)
  const described = IS_THING.test(text)
  // A name in small letters alone is one in a hurry; “the agency” is no name.
  if (gap === 'boss' && !described && /^\p{Ll}+$/u.test(first))
    return text.charAt(0).toUpperCase() + text.slice(1)
  const own =
    first === 'I' ||
    !/^\p{Lu}\p{Ll}*$/u.test(first) ||
    (holds === 'name'
      ? !described
      : gap === 'role'
        ? OF_A_TONGUE.test(first)
        : holds !== 'verb' && !described && !IS_SENTENCE.test(text))
  const small = text.charAt(0).toLowerCase()
  // İ would become two characters, of which the second is a dot.
  return own || small.length > 1 ? text : small + text.slice(1)
}

/** A role is no name; a teacher of one of these keeps it. */
const OF_A_TONGUE = /^(?:English|French|German|Spanish|Italian|Latin|European|American|British)$/u

/** Words of a right-to-left script are set apart, so that the marks around them stay in their place. */
function isolated(words: string): string {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(words)
    ? `\u2068${words}\u2069`
    : words
}
