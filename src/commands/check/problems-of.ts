import type { Clause, Finding } from '../../conversation/proof/finding.ts'
import type { Stance } from '../../scenario/moves.ts'
import { type Places, placeOf, type Subject } from '../../scenario/places.ts'
import { byPlace, type Problem, problem } from '../../scenario/problems.ts'
import type { Temperament } from '../../scenario/scenario.ts'

/**
 * The findings of a proof as problems with places in the file, sorted by place. What is broken in the same way under
 * several temperaments is one problem: the first temperament's example, and the names of the rest.
 */
export function problemsOf(findings: readonly Finding[], places: Places): Problem[] {
  const alike = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = [finding.clause, finding.turn, finding.reply, finding.outcome].join(' ')
    alike.set(key, [...(alike.get(key) ?? []), finding])
  }
  return [...alike.values()]
    .flatMap(([one, ...rest]) => (one ? [together(one, rest, places)] : []))
    .sort(byPlace)
}

function together(one: Finding, rest: readonly Finding[], places: Places): Problem {
  const said = problemOf(one, places)
  const others = rest.flatMap(({ temperament }) => temperament ?? [])
  return others.length ? { ...said, sentence: `${said.sentence} (Also ${others.join(', ')}.)` } : said
}

/** One finding in the words of the catalogue. */
export function problemOf(finding: Finding, places: Places): Problem {
  const place = placeOf(places, subjectOf(finding))
  const number = (key: string) => Number(finding.values?.[key] ?? 0)
  const word = (key: string) => String(finding.values?.[key] ?? '')
  const mistake = finding.reply ?? ''
  const outcome = finding.outcome ?? ''
  const turns = number('turns')
  const example = exampleOf(finding)
  const words: { [C in Clause]: () => Problem } = {
    endless: () => problem('endless', place, example),
    'outcome-not-reached': () =>
      problem('outcome-not-reached', place, { temperament: example.temperament, outcome }),
    'no-lead-in-step': () => problem('no-lead-in-step', place, example),
    'lead-below-100': () => problem('lead-below-100', place, { ...example, total: number('total'), outcome }),
    'rolling-over-pays': () => problem('rolling-over-pays', place, { ...example, total: number('total') }),
    'pushing-pays': () => problem('pushing-pays', place, { ...example, total: number('total') }),
    'mistake-pays': () =>
      problem('mistake-pays', place, {
        ...example,
        mistake,
        total: number('mistakeTotal'),
        lead: word('lead'),
        leadTotal: number('leadTotal'),
      }),
    'no-recovery': () => problem('no-recovery', place, { ...example, mistake }),
    'stance-missing-in-state': () =>
      problem('stance-missing-in-state', place, { ...example, stance: word('stance') as Stance }),
    'conversation-length': () =>
      problem('conversation-length', place, {
        ...example,
        length: number('replies'),
        least: number('least'),
        most: number('most'),
      }),
    'turn-not-played': () => problem('turn-not-played', place, { turn: finding.turn ?? '' }),
    'point-said-twice': () =>
      problem('point-said-twice', place, { ...example, point: word('point'), reply: mistake }),
    'lead-always-longest': () => problem('lead-always-longest', place, { turns }),
    'lead-always-same-place': () =>
      problem('lead-always-same-place', place, { turns, position: number('place') }),
    'lead-only-polite': () => problem('lead-only-polite', place, { turns }),
  }
  return words[finding.clause]()
}

function subjectOf({ turn, reply, outcome }: Finding): Subject {
  if (turn !== undefined) return reply === undefined ? { turn } : { turn, reply }
  return outcome === undefined ? 'scenario' : { outcome }
}

function exampleOf({ temperament, turn, standing, way = [] }: Finding) {
  const [last = ''] = way.at(-1)?.split('.') ?? []
  return {
    temperament: temperament ?? ('steady' satisfies Temperament),
    turn: turn ?? last,
    footing: standing?.footing ?? 0,
    heard: standing?.heard ?? 0,
    replies: way.map(step => step.slice(step.indexOf('.') + 1)),
  }
}
