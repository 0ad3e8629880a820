import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Wall } from '../../../../src/conversation/room/wall.ts'
import { english } from '../../../../src/messages/english.ts'
import type { Scenario } from '../../../../src/scenario/scenario.ts'
import { WallView } from '../../../../src/screens/room/wall/wall-view.tsx'
import { SHIPPED, sessionAfter, stepsOnWall } from './walls.ts'

/** What a scenario says to the facilitator, and to the one who practises afterwards. */
function unseen({ turns, outcomes, boss, you }: Scenario): string[] {
  const coaching = Object.values(turns).flatMap(({ hint, notes, replies }) => [
    ...[hint ?? '', notes ?? ''],
    ...replies.flatMap(({ thinks, why, stronger, because }) => [
      ...[thinks, why, stronger ?? ''],
      ...because.map(({ shows }) => shows),
    ]),
  ])
  const ends = Object.values(outcomes).flatMap(({ title, text }) => [title, text])
  const stances = Object.values(english.stage.stances)
  return [...coaching, ...ends, ...stances, boss.reasons, you.protecting].filter(text => text !== '')
}

/** What may stand on the wall at a step. */
const seen = ({ line, replies, question }: Wall) =>
  [line, question ?? '', ...replies.map(({ words }) => words)].join('\n')

/** Marks that React writes as entities. */
const MARKS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }
const asWritten = (html: string) => html.replace(/&([a-z]+|#x27);/g, (entity, name) => MARKS[name] ?? entity)

describe('nothing of the console is on the wall before it is shown', () => {
  it.each(SHIPPED.map(scenario => [scenario.id, scenario] as const))('%s', (_, scenario) => {
    const all = unseen(scenario)
    const found: string[] = []
    let walls = 0
    for (const turn of Object.keys(scenario.turns)) {
      const session = sessionAfter(scenario, { is: 'skipped', to: turn })
      expect(session.played.turn?.id).toBe(turn)
      for (const wall of stepsOnWall(scenario, session).values()) {
        walls += 1
        const html = asWritten(renderToStaticMarkup(<WallView wall={wall} />))
        expect(html).toContain(wall.line)
        // A stronger line may be a reply that stands here too.
        for (const text of all)
          if (html.includes(text) && !seen(wall).includes(text)) found.push(`${turn}, ${wall.step}: ${text}`)
      }
    }
    expect(walls).toBe(8 * Object.keys(scenario.turns).length)
    expect(found).toEqual([])
  })
})
