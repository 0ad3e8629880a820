import { useEffect, useRef } from 'react'
import { type Card, isBlank } from '../../debrief/card.ts'
import { type OwnWords, saysNothing } from '../../debrief/own-card.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { useWords } from '../stage/words.tsx'
import { dayInWords } from './card-day.ts'
import { fitSheet, type Room, SMALL, SMALLEST } from './card-fit.ts'
import { UnsaidSheet } from './card-unsaid-sheet.tsx'
import './card-sheet.css'

/** Milliseconds without a change after which it is measured how the card fits: it is not done at each letter. */
const SETTLED = 300

interface Props {
  scenario: Scenario
  card: Card
  /** What the card of a conversation of one's own has besides. */
  own: OwnWords | null
  /** Called for such a card alone: no other has so much on it. */
  onFit: (room: Room) => void
}

/** The card as it is on paper: one page, with room to write. No screen shows it. */
export function CardSheet({ scenario, card, own, onFit }: Props) {
  const { card: words, debrief, stage, language } = useWords()
  const { name, role } = scenario.boss
  const { lines, plan, day } = card
  const sheet = useRef<HTMLElement>(null)
  const smallest = own ? SMALLEST : SMALL
  useEffect(() => {
    const fit = () => sheet.current && fitSheet(sheet.current, smallest)
    window.addEventListener('beforeprint', fit)
    return () => window.removeEventListener('beforeprint', fit)
  }, [smallest])
  const says = own && JSON.stringify([lines, plan, day, own])
  useEffect(() => {
    if (says === null) return
    const settled = setTimeout(() => {
      if (sheet.current) onFit(fitSheet(sheet.current, SMALLEST))
    }, SETTLED)
    return () => clearTimeout(settled)
  }, [says, onFit])
  return (
    <article
      className="card-sheet"
      data-blank={own ? saysNothing(card, own) : isBlank(card)}
      ref={sheet}
      aria-label={words.cardName}
    >
      <header>
        <p className="h">{words.heading}</p>
        <p>
          {scenario.title} · {words.about(name, role)}
        </p>
        {day !== null && <p className="on">{dayInWords(day, language)}</p>}
      </header>
      <ol>
        {own?.steps.map(({ rung, words: said }) => (
          <li key={rung} className={said ? undefined : 'to-write'}>
            <span className="does">{stage.ladder[rung]}</span>
            <span className="speech" dir="auto">
              {said && words.quoted(said)}
            </span>
          </li>
        ))}
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
      {own && own.unsaid.length > 0 && <UnsaidSheet unsaid={own.unsaid} />}
      <footer>{stage.product}</footer>
    </article>
  )
}
