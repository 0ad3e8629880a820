import { useEffect, useRef } from 'react'
import { type Card, isBlank } from '../../debrief/card.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { useWords } from '../stage/words.tsx'
import { dayInWords } from './card-day.ts'
import { fitSheet } from './card-fit.ts'
import './card-sheet.css'

/** The card as it is on paper: one page, with room to write. No screen shows it. */
export function CardSheet({ scenario, card }: { scenario: Scenario; card: Card }) {
  const { card: words, debrief, stage, language } = useWords()
  const { name, role } = scenario.boss
  const { lines, plan, day } = card
  const sheet = useRef<HTMLElement>(null)
  useEffect(() => {
    const fit = () => sheet.current && fitSheet(sheet.current)
    window.addEventListener('beforeprint', fit)
    return () => window.removeEventListener('beforeprint', fit)
  }, [])
  return (
    <article className="card-sheet" data-blank={isBlank(card)} ref={sheet} aria-label={words.cardName}>
      <header>
        <p className="h">{words.heading}</p>
        <p>
          {scenario.title} · {words.about(name, role)}
        </p>
        {day !== null && <p className="on">{dayInWords(day, language)}</p>}
      </header>
      <ol>
        {lines.map(line => (
          <li key={line.words}>
            <span className="does">{line.move && debrief.lines.moves[line.move]}</span>
            <span className="speech" dir="auto">
              {words.quoted(line.words)}
            </span>
          </li>
        ))}
        <li className="write" />
        <li className="write" />
      </ol>
      {(plan.ifBoss || plan.thenI) && (
        <dl>
          <dt>{words.plan.ifSays(name)}</dt>
          <dd className="speech" dir="auto">
            {plan.ifBoss && words.quoted(plan.ifBoss)}
          </dd>
          <dt>{words.plan.thenSay}</dt>
          <dd className="speech" dir="auto">
            {plan.thenI && words.quoted(plan.thenI)}
          </dd>
        </dl>
      )}
      <footer>{stage.product}</footer>
    </article>
  )
}
