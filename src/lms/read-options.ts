import { PASS_MARK } from '../conversation/score.ts'
import { TEMPERAMENTS } from '../scenario/scenario.ts'
import { listed, meant, shown } from './option-words.ts'
import { type CourseOptions, POLICIES } from './options.ts'

/**
 * The options of an embed's address (`embed.html?scenario=customer-panel&pass=70`) and of a package's own settings. A list of them
 * for course designers stands in the page for administrators.
 */
export const OPTIONS = [
  'scenario',
  'temperament',
  'typed',
  'coaching',
  'pass',
  'policy',
  'language',
  'theme',
] as const
export type OptionName = (typeof OPTIONS)[number]

/** What can be chosen, where there is a list. */
export const CHOICES = {
  temperament: TEMPERAMENTS,
  typed: ['yes', 'no'],
  coaching: ['each', 'end', 'ask'],
  policy: POLICIES,
  theme: ['light', 'dark', 'contrast', 'projector'],
} as const satisfies Partial<Record<OptionName, readonly string[]>>

/** Something in an address or a package's settings that does not hold, for whoever wrote it. */
export interface OptionProblem {
  option: string
  value: string
  /** What is wrong, what holds instead, and what could stand there. */
  sentence: string
}

export interface ReadOptions {
  /** Every option, each as given where it could be, else as it is by itself. `scenarios` is empty where none could be had. */
  options: CourseOptions
  problems: OptionProblem[]
}

/**
 * Reads how a course wants it. Never throws; one bad value costs that option alone.
 *
 * @param given of an address: `new URLSearchParams(…)`. Names are read as written, values without spaces around them.
 * @param known the ids of the scenarios that can be played here.
 * @param others names that somebody else reads from the same address.
 */
export function readOptions(
  given: URLSearchParams,
  known: readonly string[],
  others: readonly string[] = [],
): ReadOptions {
  const problems: OptionProblem[] = []
  const say = (option: string, value: string, sentence: string) =>
    problems.push({ option, value: shown(value), sentence })

  for (const option of new Set(given.keys())) {
    const values = given.getAll(option)
    if (others.includes(option)) continue
    if (!isOption(option))
      say(
        option,
        values[0] ?? '',
        `There is no option “${shown(option)}”${meant(option, [...OPTIONS, ...others])}.`,
      )
    else if (values.length > 1)
      say(option, values[1] ?? '', `“${option}” is there ${values.length} times; the first holds.`)
  }

  const written = (option: OptionName) => given.get(option)?.trim() || null
  function oneOf<Choice extends string>(option: OptionName, choices: readonly Choice[]): Choice | null {
    const value = written(option)
    const choice = choices.find(one => one === value)
    if (value !== null && !choice)
      say(
        option,
        value,
        `“${option}” can be ${listed(choices)}, not “${shown(value)}”${meant(value, choices)}.`,
      )
    return choice ?? null
  }

  const options: CourseOptions = {
    scenarios: scenarios(),
    temperament: oneOf('temperament', CHOICES.temperament),
    typed: oneOf('typed', CHOICES.typed) !== 'no',
    coaching: oneOf('coaching', CHOICES.coaching),
    passMark: pass(),
    policy: oneOf('policy', CHOICES.policy) ?? 'best',
    language: language(),
    theme: oneOf('theme', CHOICES.theme),
  }
  return { options, problems }

  function scenarios(): string[] {
    const value = written('scenario')
    if (value === null) {
      say(
        'scenario',
        '',
        `No scenario is named: write “scenario=” and an id, or several with commas between.`,
      )
      return []
    }
    const ids = value
      .split(',')
      .map(id => id.trim())
      .filter(id => id !== '')
    const found: string[] = []
    for (const id of ids) {
      if (!known.includes(id))
        say('scenario', id, `There is no scenario “${shown(id)}” here${meant(id, known)}; it is left out.`)
      else if (found.includes(id)) say('scenario', id, `“${id}” is named twice; it counts once.`)
      else found.push(id)
    }
    if (ids.length === 0) say('scenario', value, `“scenario” names none: write an id after “=”.`)
    return found
  }

  function pass(): number {
    const value = written('pass')
    if (value === null) return PASS_MARK
    const mark = /^\d{1,3}(?:\.\d{1,2})?$/.test(value) ? Number(value) : Number.NaN
    if (mark >= 0 && mark <= 100) return mark
    say('pass', value, `“pass” is a number from 0 to 100, not “${shown(value)}”; ${PASS_MARK} holds.`)
    return PASS_MARK
  }

  function language(): string | null {
    const value = written('language')
    if (value === null) return null
    try {
      return Intl.getCanonicalLocales(value)[0] ?? null
    } catch {
      say(
        'language',
        value,
        `“language” is a tag such as en or pt-BR, not “${shown(value)}”; the scenario’s own holds.`,
      )
      return null
    }
  }
}

function isOption(option: string): option is OptionName {
  return OPTIONS.some(one => one === option)
}
