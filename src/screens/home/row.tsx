import { reads } from '../../messages/en/reads.ts'
import type { Summary } from '../../scenario/summary.ts'
import { MiniFloor } from '../stage/mini.tsx'
import { useWords } from '../stage/words.tsx'
import type { LastTime } from './last-time.ts'

interface Props {
  summary: Summary
  root: string
  last: LastTime | undefined
}

/** A scenario on the shelf: the boss's first line leads, then what it is and where the two of you stand. */
export function Row({ summary, root, last }: Props) {
  const { home, stage } = useWords()
  const { id, opening, title, trade, turns, minutes, teaches, start, boss, temperament } = summary
  const size = minutes === undefined ? home.turns(turns) : home.minutes(minutes)
  const { language } = useWords()
  const about = [
    trade,
    size,
    home.boss(boss, stage.temperaments[temperament].name),
    otherLanguage(summary, language),
  ]
  return (
    <li>
      <a className="row" href={`${root}s/${id}/`}>
        <span>
          <span className="speech">“{opening}”</span>{' '}
          <span className="meta">
            <b>{title}</b>
            {about.map(part => part !== undefined && ` · ${part}`)}
          </span>{' '}
          <span className="teaches">{teaches}</span>
        </span>{' '}
        <span className="state">
          {last ? <MiniFloor path={last.path} /> : <MiniFloor start={start} />}
          {last ? <State last={last} /> : <span>{home.starts[start]}</span>}
        </span>
      </a>
    </li>
  )
}

/** In which language a conversation is, where that is not the page's. An English page has English ones alone. */
function otherLanguage(summary: Summary, here: string): string | undefined {
  if (import.meta.env.VITE_LANGUAGE === 'en' || summary.language === here) return undefined
  return reads.isIn(
    new Intl.DisplayNames(here, { type: 'language' }).of(summary.language) ?? summary.language,
  )
}

function State({ last }: { last: LastTime }) {
  const { home, stage } = useWords()
  const { before, strong, after } =
    last.state === 'over' ? home.lastTime(stage.outcomes[last.kind]) : home.carryOnAt(last.reply)
  // Said only where it is another than the last: the same word twice tells nothing.
  const better = last.state === 'over' && last.kind === last.best ? null : last.best
  return (
    <span>
      {before}
      {last.state === 'over' ? <strong>{strong}</strong> : <b>{strong}</b>}
      {after}
      {better && <span className="best">{home.best(stage.outcomes[better])}</span>}
    </span>
  )
}
