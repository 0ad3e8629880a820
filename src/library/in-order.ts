import { SKILLS, type Skill, TEMPERAMENTS, type Temperament } from '../scenario/scenario.ts'

/** What decides where something stands on the shelf. */
interface Placed {
  id: string
  skills: readonly Skill[]
  temperament: Temperament
}

/**
 * By the skill that each teaches; within a skill, what teaches it alone and an even-tempered boss come before what is
 * harder, and the name of the file decides between equals.
 */
export function inOrder<One extends Placed>(shelf: readonly One[]): One[] {
  const hardness = ({ skills, temperament }: Placed) => [
    SKILLS.indexOf(skills[0] ?? 'lead-forward'),
    skills.length,
    TEMPERAMENTS.indexOf(temperament),
  ]
  return shelf.toSorted((a, b) => {
    const other = hardness(b)
    return hardness(a).reduce((order, n, i) => order || n - (other[i] ?? 0), 0) || (a.id < b.id ? -1 : 1)
  })
}
