import { type SayableLine, withLines } from '../lines.ts'
import type { Reply, Scenario } from '../scenario.ts'
import { type Fillings, GAPS, type Gap, isGap } from './gaps.ts'
import { asSubject } from './listed.ts'
import { saidBy, type Voice } from './perspective.ts'
import { tidied } from './tidy.ts'

/** `{gap}`; anything else between braces is text. */
const GAP = /\{([a-z]+)\}/g
/** `[[one way | another]]`: the first of which every gap is filled is said. */
const WAYS = /\[\[([^[\]]*)\]\]/g

/**
 * Makes a scenario of a pattern and what a person told of a conversation of their own: each text with its gaps filled, in the
 * voice of whoever says it. Its turns, ways, moves and conditions are the pattern's, so what is proved of one filling
 * (P4) holds for all.
 *
 * @param fillings the person's own words; those of required gaps must be there.
 * @throws Error where a line needs a gap that is not filled: the pattern's last way to say something may use required ones alone.
 */
export function filled(pattern: Scenario, fillings: Fillings): Scenario {
  const ready = tidiedAll(fillings)
  const boss = ready.boss ?? ''
  const whole = withLines(pattern, line => {
    // What a passage quotes may stand in a way to say it that is not taken: then it quotes nothing.
    if (isPassage(line) && !gapsIn(line.text).every(gap => ready[gap])) return ''
    return filledText(line.text, voiceOf(line), ready, boss, isPhrase(line))
  })
  return {
    ...whole,
    turns: mapped(whole.turns, turn => ({ ...turn, replies: turn.replies.map(withItsCues) })),
  }
}

/**
 * One text with its gaps filled as this voice says them; words at the beginning of a sentence get its capital.
 *
 * @param ready the fillings, tidied; those that are empty left out.
 * @param phrase whether the text is used within a sentence, so that its own beginning is none.
 * @throws Error where a gap of the way that is said is not filled.
 */
export function filledText(
  text: string,
  voice: Voice,
  ready: Fillings,
  boss: string,
  phrase = false,
): string {
  const chosen = text.replace(WAYS, (_, ways: string) => {
    const all = ways.split('|').map(way => way.trim())
    return all.find(way => gapsIn(way).every(gap => ready[gap])) ?? all.at(-1) ?? ''
  })
  const full = chosen.replace(GAP, (whole, name: string, at: number) => {
    if (!isGap(name)) return whole
    const words = ready[name]
    if (!words) throw new Error(`The gap {${name}} is not filled in "${text}".`)
    const refused =
      GAPS[name].holds === 'verb' && words.startsWith('not ') && SUBJECT.test(chosen.slice(0, at))
    const said = saidBy(voice, words, boss)
    const acts = name === 'who' && ACTS.test(chosen.slice(at + whole.length))
    return FILLING + (refused ? 'do ' : '') + (acts ? asSubject(said) : said)
  })
  return capitalised(phrase && full.startsWith(FILLING) ? full.slice(FILLING.length) : full)
}

/** The gaps that a text has, in order; one that is there twice comes twice. */
export function gapsIn(text: string): Gap[] {
  return [...text.matchAll(GAP)].flatMap(([, name = '']) => (isGap(name) ? name : []))
}

/** The ways to say something that a text gives, each list of them as it stands. */
export function waysIn(text: string): string[][] {
  return [...text.matchAll(WAYS)].map(([, ways = '']) => ways.split('|').map(way => way.trim()))
}

/** “You {ask}”, which is the only place where *not* needs a *do* before it: to not, will not, can not. */
const SUBJECT =
  /(?:^|[.!?…:,;] |(?<!\p{L})(?:and|so|then|if|when|but|because|that|while) )(?:you|I|we|they) $/iu

/** What somebody does, after their name. */
const ACTS =
  /^ (?:would|will|did|do|does|had|have|has|should|may|might|could|can|was|were|are|is|notic|wonder|want|ask|c[ao]me|find|found|see|saw|hear)/iu

// Stands before a filling while a text is put together; it cannot be typed into one, since tidying takes it out.
const FILLING = '\u2060'
// A word with a capital further in (eBay, mRNA) keeps its small beginning.
const AT_START = new RegExp(
  `(^|[.!?…]["”’')]*\\s+|^["“‘(]+)${FILLING}(\\u2068?)(\\p{Ll})(?!\\p{L}*\\p{Lu})`,
  'gu',
)

function capitalised(text: string): string {
  // Most texts have no gap.
  if (!text.includes(FILLING)) return text
  return text
    .replace(
      AT_START,
      (_, before: string, isolate: string, letter: string) => before + isolate + letter.toUpperCase(),
    )
    .replaceAll(FILLING, '')
}

function tidiedAll(fillings: Fillings): Fillings {
  const ready = Object.entries(fillings).map(
    ([gap, text]) => [gap, tidied(gap as Gap, text ?? '').words] as const,
  )
  return Object.fromEntries(ready.filter(([, words]) => words !== ''))
}

/** Whose words a line is, by what it is called (lines.ts). */
function voiceOf(line: SayableLine): Voice {
  const { id, size } = line
  if (size === 'reply' || isPassage(line)) return 'yours'
  if (id.startsWith('you.points.')) return 'teller'
  return size === 'boss' || id.endsWith('.thinks') ? 'boss' : 'teller'
}

/** A text that is set into a sentence (“asks you to …”), or follows its speaker’s own words (“shows that it …”). */
export function isPhrase(line: SayableLine): boolean {
  return PHRASES.includes(line.id) || isPassage(line) || /\.because\.\d+\.shows$/.test(line.id)
}

const PHRASES = ['request', 'trade', 'boss.name', 'boss.role', 'you.role', 'you.protecting']

function isPassage({ id }: SayableLine): boolean {
  return /\.because\.\d+\.words$/.test(id)
}

/** A passage of a way to say it that was not taken shows nothing here; one at the beginning of a sentence has its capital. */
function withItsCues(reply: Reply): Reply {
  let end = 0
  const because = reply.because.flatMap(cue => {
    const found = [cue.words, cue.words.charAt(0).toUpperCase() + cue.words.slice(1)].find(
      words => words !== '' && reply.words.indexOf(words, end) >= 0,
    )
    if (found === undefined) return []
    end = reply.words.indexOf(found, end) + found.length
    return [{ ...cue, words: found }]
  })
  return { ...reply, because }
}

function mapped<Value>(
  record: Record<string, Value>,
  change: (value: Value) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value)]))
}
