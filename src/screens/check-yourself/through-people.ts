import type { Skill } from '../../scenario/scenario.ts'

/** What is asked of somebody who leads a team, or is about to. */
export const ASPECTS = ['approval', 'lives', 'each-other', 'unsure', 'challenged'] as const
export type Aspect = (typeof ASPECTS)[number]

export const EXTENTS = ['yes', 'partly', 'not-yet'] as const
export type Extent = (typeof EXTENTS)[number]

export type Extents = Partial<Record<Aspect, Extent>>

/** What is about trust practises pulling first; what is about letting go practises managing through people. */
const SKILL: Record<Aspect, Skill> = {
  approval: 'manage-through-people',
  lives: 'pull-first-then-push',
  'each-other': 'manage-through-people',
  unsure: 'pull-first-then-push',
  challenged: 'manage-through-people',
}

/** The skills that practise what is not there yet, each once; where all of it is, managing through people. */
export function skillsFor(extents: Extents): Skill[] {
  const wanting = ASPECTS.filter(aspect => (extents[aspect] ?? 'yes') !== 'yes')
  return [...new Set(wanting.length > 0 ? wanting.map(aspect => SKILL[aspect]) : [SKILL.approval])]
}
