import type { Reply, Scenario } from '../../scenario/scenario.ts'
import { linesMet } from './met.ts'
import { drawsFrom, shuffled } from './shuffled.ts'

/**
 * What a blind reader gets: the scene, and each turn as the boss's words and the replies. No names of turns or replies, no
 * moves, no coaching; turns and replies in an order that the seed decides. It is also the form to fill in: `reader`,
 * `date`, and for each reply `stance`, `move` and `sure`.
 */
export interface Sheet {
  scenario: string
  version: number
  seed: number
  reader: string
  date: string
  scene: string
  boss: string
  turns: SheetTurn[]
}

export interface SheetTurn {
  /** Counts on the sheet, and says nothing of the file. */
  turn: number
  /** The words that these replies answer: any one of them, the most frequent first. */
  boss: string[]
  replies: Question[]
}

/** One reply to be labelled. */
export interface Question {
  /** Counts through the whole sheet. */
  number: number
  words: string
  stance: string
  move: string
  /** 1 if almost anyone would agree on the stance, 0 if not; null until labelled. */
  sure: 0 | 1 | null
}

/**
 * The blind sheet of a scenario.
 *
 * @param seed a whole number; the same seed gives the same sheet while the file stays as it is.
 * @param asked which replies of a turn to ask about; a turn with none is left out.
 */
export function sheetFor(
  scenario: Scenario,
  seed: number,
  asked: (turn: string, reply: Reply) => boolean = () => true,
): Sheet {
  const draw = drawsFrom(seed)
  const lines = linesMet(scenario)
  const turns = Object.values(scenario.turns)
    .map(({ id, replies }) => ({ id, replies: replies.filter(reply => asked(id, reply)) }))
    .filter(turn => turn.replies.length > 0)
  let number = 0
  return {
    scenario: scenario.id,
    version: scenario.version,
    seed,
    reader: '',
    date: '',
    scene: scenario.scene,
    boss: `${scenario.boss.name}, ${scenario.boss.role}`,
    turns: shuffled(turns, draw).map((turn, at) => ({
      turn: at + 1,
      boss: lines.get(turn.id) ?? [],
      replies: shuffled(turn.replies, draw).map(({ words }) => {
        number++
        return { number, words, stance: '', move: '', sure: null }
      }),
    })),
  }
}

/** A sheet to read or to print, without the fields to fill in: for whoever is shown a scenario across a table. */
export function asText({ scene, boss, turns }: Sheet): string {
  const blocks = turns.map(({ turn, boss: said, replies }) => [
    `${turn}.  ${said.map(line => `“${line}”`).join(' or ')}`,
    ...replies.map(({ number, words }) => `    ${number})  ${words}`),
  ])
  return [[boss], [scene], ...blocks].map(lines => lines.join('\n')).join('\n\n')
}
