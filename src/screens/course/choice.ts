import type { CourseOptions } from '../../lms/options.ts'
import { FORMATS, type PackageFormat } from '../../lms/packages/request.ts'
import { OPTIONS, type OptionName, readOptions } from '../../lms/read-options.ts'

/** How it goes into a course: as a package in one of the formats, or as a line to paste. */
export const WAYS = [...FORMATS, 'line'] as const
export type Way = PackageFormat | 'line'

/** What a course's address does not have: what it is called, how it goes in, and whether a pasted frame stays as large as it is. */
const OTHERS = ['title', 'way', 'fit'] as const
const NAMES = [...OPTIONS, ...OTHERS] as const
export type ChoiceName = OptionName | (typeof OTHERS)[number]

/** What a course designer chose, as it stands in the fields: '' where it is as it is by itself. */
export type Choice = Readonly<Record<ChoiceName, string>>

/** Before anything is chosen. */
export const START: Choice = {
  scenario: '',
  temperament: '',
  typed: '',
  coaching: '',
  pass: '',
  policy: '',
  language: '',
  theme: '',
  title: '',
  way: '',
  fit: '',
}

/** More letters are no title and no list of ids. */
const LONGEST = 2000

/** How it goes in: SCORM 1.2 by itself, which most platforms take. */
export function wayOf({ way }: Choice): Way {
  return WAYS.find(one => one === way) ?? 'scorm12'
}

/** The ids of what was chosen, in order. */
export function idsOf({ scenario }: Choice): readonly string[] {
  return scenario === '' ? [] : scenario.split(',')
}

/** The title as it was written, or null. */
export function titleIn({ title }: Choice): string | null {
  return title.trim() || null
}

/**
 * The options that a choice comes to, and which of them do not hold as they are written.
 *
 * @param ids what is really there of the scenarios, in order.
 */
export function optionsOf(
  choice: Choice,
  ids: readonly string[],
): { options: CourseOptions; wrong: OptionName[] } {
  const given = new URLSearchParams()
  for (const name of OPTIONS) if (name !== 'scenario' && choice[name] !== '') given.set(name, choice[name])
  // An address without any is a mistake there; here nobody has chosen yet.
  if (ids.length > 0) given.set('scenario', ids.join(','))
  const { options, problems } = readOptions(given, ids)
  const wrong = OPTIONS.filter(name => name !== 'scenario' && problems.some(({ option }) => option === name))
  return { options, wrong }
}

/** The part of the page's address that holds a choice: '' where nothing is chosen. A title and ids stand in it, and no words of anybody's own conversation. */
export function choiceHash(choice: Choice): string {
  const chosen = new URLSearchParams()
  for (const name of NAMES) if (choice[name] !== '') chosen.set(name, choice[name])
  const text = `${chosen}`.replaceAll('%2C', ',')
  return text === '' ? '' : `#${text}`
}

/**
 * Reads what `choiceHash` wrote, and what somebody wrote by hand. Never throws.
 *
 * @param known the ids that there are.
 * @returns the choice, without what cannot be chosen; `lost`: how many of its scenarios are not here.
 */
export function readChoice(hash: string, known: readonly string[]): { choice: Choice; lost: number } {
  const given = new URLSearchParams(hash.slice(1))
  const written = (name: ChoiceName) => (given.get(name) ?? '').slice(0, LONGEST).trim()
  const asked = [...new Set(written('scenario').split(','))].map(id => id.trim()).filter(id => id !== '')
  const here = asked.filter(id => known.includes(id))
  const choice: Record<ChoiceName, string> = { ...START, scenario: here.join(',') }
  for (const name of OPTIONS) if (name !== 'scenario') choice[name] = written(name)
  const { wrong } = optionsOf(choice, here)
  // What is typed stays as it was typed, so that it can be mended; the rest is chosen from a list.
  for (const name of wrong) if (name !== 'pass' && name !== 'language') choice[name] = ''
  choice.title = written('title')
  choice.way = WAYS.find(one => one === written('way')) ?? ''
  choice.fit = written('fit') === 'frame' ? 'frame' : ''
  return { choice, lost: asked.length - here.length }
}

/** With a scenario among the chosen, at the end, or no longer. */
export function picked(choice: Choice, id: string, on: boolean): Choice {
  const others = idsOf(choice).filter(one => one !== id)
  return { ...choice, scenario: (on ? [...others, id] : others).join(',') }
}

/** With one of the chosen so many places further on, as far as there are places. */
export function moved(choice: Choice, id: string, by: number): Choice {
  const ids = [...idsOf(choice)]
  const from = ids.indexOf(id)
  const to = Math.min(Math.max(from + by, 0), ids.length - 1)
  if (from < 0) return choice
  ids.splice(to, 0, ...ids.splice(from, 1))
  return { ...choice, scenario: ids.join(',') }
}
