import { useState } from 'react'
import type { Card } from '../../debrief/card.ts'
import { cardAsText } from '../../debrief/card-text.ts'
import type { OwnWords } from '../../debrief/own-card.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { Copy } from '../stage/copy.tsx'
import { saveAsFile } from '../stage/save-as-file.ts'
import { useWords } from '../stage/words.tsx'
import { dayInWords } from './card-day.ts'
import { DAY } from './card-day-field.tsx'
import { printSheet, type Room } from './card-fit.ts'

interface Props {
  scenario: Scenario
  card: Card
  /** What the card of a conversation of one's own has besides. */
  own: OwnWords | null
  /** How well it fits one page. */
  room: Room
  keepNow: () => void
  now: () => number
  onDayNeeded: (needed: boolean) => void
}

/** How to take the card along: printed, copied, or as a reminder in a calendar. Each keeps what is on it. */
export function CardDo({ scenario, card, own, room, keepNow, now, onDayNeeded }: Props) {
  const { card: words, debrief, stage, language } = useWords()
  const { ofOwn } = words
  const [reminded, setReminded] = useState<'saved' | 'failed' | null>(null)
  const text = () =>
    cardAsText(
      card,
      {
        title: scenario.title,
        boss: scenario.boss.name,
        day: card.day && dayInWords(card.day, language),
      },
      { heading: words.title, quoted: words.quoted, moves: debrief.lines.moves, ...words.text },
      own
        ? {
            has: own,
            words: {
              ...ofOwn.text,
              ladder: stage.ladder,
              unsaidHeading: ofOwn.unsaid.heading,
              cost: ofOwn.unsaid.brief,
            },
          }
        : undefined,
    )
  const remind = async () => {
    keepNow()
    const { day } = card
    onDayNeeded(day === null)
    setReminded(null)
    if (day === null) return document.getElementById(DAY)?.focus()
    try {
      const { reminderOf } = await import('../../debrief/reminder.ts')
      const { title, boss } = scenario
      const about = own
        ? {
            title: ofOwn.remind.title,
            tomorrow: ofOwn.remind.tomorrow(boss.name),
            today: ofOwn.remind.today(boss.name),
          }
        : {
            title: words.remind.title(title),
            tomorrow: words.remind.tomorrow(title),
            today: words.remind.today(title),
          }
      const calendar = reminderOf({ scenario: scenario.id, day, text: text(), ...about }, now())
      saveAsFile({ name: `front-foot-${scenario.id}.ics`, text: calendar, type: 'text/calendar' })
      setReminded('saved')
    } catch {
      // Not reachable any more, or from an older build than what the host has now.
      setReminded('failed')
    }
  }
  return (
    <div className="do take-do">
      <p role="status" className="small room-told">
        {room !== 'enough' && words.room[room]}
      </p>
      <button
        type="button"
        className="btn go"
        onClick={() => {
          keepNow()
          printSheet()
        }}
      >
        {words.print}
      </button>
      <Copy text={text} words={words.copy}>
        {words.copy.button}
      </Copy>
      <button type="button" className="btn" onClick={remind}>
        {words.remind.button}
      </button>
      <span role="status" className="copied">
        {reminded && words.remind[reminded]}
      </span>
    </div>
  )
}
