import type { Skill } from '../../scenario/scenario.ts'

/** The three directions, each with the everyday moments that are asked about. */
export const MOMENTS = {
  boss: ['news', 'ideas'],
  team: ['work', 'stuck'],
  clients: ['meeting', 'need'],
} as const
export type Direction = keyof typeof MOMENTS
export const DIRECTIONS: readonly Direction[] = ['boss', 'team', 'clients']

/** Where somebody places a moment between pushing and pulling. */
export const PLACES = ['push', 'even', 'pull'] as const
export type Place = (typeof PLACES)[number]

/** Which way a direction leans: a description, neither is better. */
export type Lean = 'push' | 'balanced' | 'pull'

/** By direction and moment: `boss news`. */
export type Placed = Readonly<Record<string, Place>>

export function nameOf(direction: Direction, moment: string): string {
  return `${direction} ${moment}`
}

/**
 * Which way a direction leans.
 *
 * @returns null where none of its moments was placed: not everybody has a team or clients.
 */
export function leanOf(placed: Placed, direction: Direction): Lean | null {
  const places = MOMENTS[direction].flatMap(moment => placed[nameOf(direction, moment)] ?? [])
  if (places.length === 0) return null
  const pushes = places.filter(place => place === 'push').length
  const pulls = places.filter(place => place === 'pull').length
  if (pushes === pulls) return 'balanced'
  return pushes > pulls ? 'push' : 'pull'
}

/** What practises the next thing to try. */
export const NEXT_SKILL: Readonly<Record<Direction, Record<Lean, Skill>>> = {
  boss: { push: 'lead-forward', balanced: 'push-up-pull-down', pull: 'push-up-pull-down' },
  team: { push: 'pull-first-then-push', balanced: 'pull-first-then-push', pull: 'manage-through-people' },
  clients: { push: 'push-up-pull-down', balanced: 'push-up-pull-down', pull: 'lead-forward' },
}
