import type { Suggestion } from '../../debrief/suggestion.ts'
import type { Summary } from '../../scenario/summary.ts'
import { againHash } from '../stage/again.ts'
import { pageOf } from '../stage/page-of.ts'
import { useWords } from '../stage/words.tsx'
import type { LookedBack } from './look-back.ts'

interface Props {
  shelf: readonly Summary[]
  root: string
  lookedBack: LookedBack
}

/** The one thing to do first, with its reason where what is kept gives one: what is suggested, else what was not played yet, else the last again. */
export function FirstAction({ shelf, root, lookedBack: { times, next } }: Props) {
  const { home } = useWords()
  const scenario =
    shelf.find(({ id }) => id === next?.scenario) ??
    shelf.find(({ id }) => !times.has(id)) ??
    latest(shelf, times)
  if (!scenario) return null
  const { id, boss } = scenario
  const state = times.get(id)?.state
  const says = state === 'unfinished' ? home.carryOn : state === 'over' ? home.again : home.begin
  const again = next?.scenario === id && next.why === 'real-day' && state !== 'unfinished'
  const hash = again ? againHash(next.again) : state === 'over' ? '#new' : ''
  return (
    <>
      <a className="btn go" href={pageOf(root, id, hash)}>
        {says(boss)}
      </a>
      {next?.scenario === id && (
        <span className="because">
          <Why next={next} title={scenario.title} />
        </span>
      )}
    </>
  )
}

function Why({ next, title }: { next: Suggestion; title: string }) {
  const { home, stage, language } = useWords()
  const { why } = home
  switch (next.why) {
    case 'real-day':
      return why.realDay(title, longDay(next.real, language))
    case 'unfinished':
      return why.unfinished(title, next.reply)
    case 'skipped':
      return why.skipped[next.move](next.recent)
    case 'skill':
      return why.skill(home.skills[next.skill].name)
    case 'again':
      return why.again(title, stage.outcomes[next.best])
    case 'unplayed':
      return why.unplayed(title)
  }
}

/** The scenario that was played last. */
export function latest(shelf: readonly Summary[], times: LookedBack['times']): Summary | undefined {
  const when = ({ id }: Summary) => times.get(id)?.at ?? 0
  return shelf.toSorted((a, b) => when(b) - when(a))[0]
}

/** A day as a reader of this language says it: "Monday 30 November", „Montag, 30. November“. */
function longDay(day: string, language: string): string {
  // Bare `en` would put the month first.
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...{ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' },
  } as const)
  const written = format.format(new Date(`${day}T00:00:00Z`))
  return language === 'en' ? written.replace(',', '') : written
}
