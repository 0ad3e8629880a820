import { readFileSync } from 'node:fs'
import { english } from '../../src/messages/english.ts'
import { STANCES, type Stance } from '../../src/scenario/moves.ts'
import type { Footing, Heard, Reply, Temperament } from '../../src/scenario/scenario.ts'
import { scenarioIn } from '../conversation/fakes.ts'
import { parsePlay } from '../conversation/play-file.ts'

/** The scenario that the browser plays. */
export const scenario = scenarioIn('scenarios/customer-panel.yaml')
/** Its page, from home. */
export const PAGE = `s/${scenario.id}/`
export const words = english

/** One exchange of a .play file, as the screen should show it. */
export interface Scene {
  boss: string
  you: string
  stance: Stance
  /** The readouts after the reply, as a person sees them: "level → weight forward". */
  footing: string
  point: string
}

export interface Told {
  temperament: Temperament
  scenes: Scene[]
  /** The outcome's id, and the boss's words on it. */
  ends: string
  lastWords: string
  /** 0 to 100: what no screen shows. */
  score: number
}

/** What a .play file of the customer panel tells, scene by scene. */
export function told(file: string): Told {
  const play = parsePlay(readFileSync(`tests/fixtures/plays/customer-panel/${file}.play`, 'utf8'))
  const boss = after(play.lines, `${scenario.boss.name}: `)
  const moves = play.lines.flatMap(line => STANCES.filter(stance => line.includes(`, ${DOES[stance]}, `)))
  const scales = play.lines.flatMap(line => {
    const [, footing, heard] = /^ {2}footing (.+), heard (.+)$/.exec(line) ?? []
    return footing && heard
      ? [{ footing: changed(footing, shownFooting), point: changed(heard, shownHeard) }]
      : []
  })
  const scenes = play.said.map((you, n) => {
    const [line, stance, scale] = [boss[n], moves[n], scales[n]]
    if (line === undefined || !stance || !scale)
      throw new Error(`${file}.play: reply ${n + 1} is not complete.`)
    return { boss: line, you, stance, ...scale }
  })
  return {
    temperament: play.temperament,
    scenes,
    ends: play.ends ?? '',
    lastWords: boss[play.said.length] ?? '',
    score: Number(after(play.lines, 'Score: ')[0]),
  }
}

/** A reply of the first turn that has this stance under the scenario's ordinary kind. */
export function opener(move: Reply['move']): Reply {
  const found = scenario.turns[scenario.start.turn]?.replies.find(reply => reply.move === move)
  if (!found) throw new Error(`No reply of the first turn is a ${move}.`)
  return found
}

/** Words of one's own that any reader tells apart, by what they are. */
export const UNMISTAKABLE: Record<'push-back' | 'roll-over' | 'unclear', string> = {
  'push-back': 'No. I won’t do it.',
  'roll-over': 'Ok, yes, sure, I’ll do it.',
  unclear: '…?! 12 34',
}

const DOES: Record<Stance, string> = {
  'lead-forward': 'leads forward',
  'push-back': 'pushes back',
  'roll-over': 'rolls over',
}

function after(lines: string[], start: string): string[] {
  return lines.flatMap(line => (line.startsWith(start) ? [line.slice(start.length)] : []))
}

function changed(scale: string, shown: (n: number) => string): string {
  return scale
    .split(' → ')
    .map(n => shown(Number(n.replace('−', '-'))))
    .join(' → ')
}

const shownFooting = (n: number) => words.stage.footings[n as Footing]
const shownHeard = (n: number) => words.stage.heards[n as Heard]
