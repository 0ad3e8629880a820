import { readdirSync } from 'node:fs'
import { after, sessionOf } from '../../../../src/conversation/room/happen.ts'
import type { Happened } from '../../../../src/conversation/room/happening.ts'
import { newRoom } from '../../../../src/conversation/room/record.ts'
import type { Session } from '../../../../src/conversation/room/session.ts'
import { type Wall, wallOf } from '../../../../src/conversation/room/wall.ts'
import type { Scenario } from '../../../../src/scenario/scenario.ts'
import { scenarioIn } from '../../../conversation/fakes.ts'

/** Every scenario that is shipped. */
export const SHIPPED: readonly Scenario[] = readdirSync('scenarios')
  .filter(file => file.endsWith('.yaml'))
  .map(file => scenarioIn(`scenarios/${file}`))

/** A session after these things have happened. */
export function sessionAfter(scenario: Scenario, ...happened: Happened[]): Session {
  const session = sessionOf(scenario, newRoom(scenario, scenario.boss.temperament, 'abcdefghij', 0))
  return happened.reduce((so, what, at) => after(scenario, so, { ...what, at }), session)
}

/** What a session's wall shows at each step of the turn that it is at, by the step's name. */
export function stepsOnWall(scenario: Scenario, session: Session): Map<string, Wall> {
  const walls = new Map<string, Wall>()
  let now = session
  for (;;) {
    const wall = wallOf(scenario, now)
    if (walls.has(wall.step) || now.played.steps.length > session.played.steps.length) return walls
    walls.set(wall.step, wall)
    if (wall.step === 'vote' || wall.step === 'again')
      for (const [place, { letter }] of wall.replies.entries())
        now = after(scenario, now, {
          is: 'hands',
          letter,
          n: wall.step === 'vote' ? 3 + place * 7 : 24 - place * 5,
          at: 1,
        })
    now = after(scenario, now, { is: 'on', at: 2 })
  }
}

/** The longest words that the boss can say at a turn, whatever led there. */
export function longestLine(scenario: Scenario, turn: string): string {
  const own = scenario.turns[turn]?.lines.map(({ say }) => say) ?? []
  const answers = Object.values(scenario.turns)
    .flatMap(({ replies }) => replies)
    .flatMap(({ answer, to }) => to.filter(({ go }) => go === turn).map(way => way.answer ?? answer ?? ''))
  return [...own, ...answers].reduce((longest, one) => (one.length > longest.length ? one : longest), '')
}
