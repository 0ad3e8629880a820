import type { HowAgain } from '../../debrief/how-again.ts'

/** The part of a scenario's address that asks for a fresh conversation in this way (address.ts reads it). */
export function againHash({ temperament, coaching, answer }: Omit<HowAgain, 'change'>): string {
  return `#again/${temperament}/${coaching}/${answer}`
}
