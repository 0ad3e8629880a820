/**
 * The part of the page's address at which a boss's hard lines are thrown again.
 *
 * @param within the part that is the conversation's own (within.ts): only one's own have one, on the page that they share.
 * @param turn the line to begin with; without it the hardest.
 */
export function throwHash(within: string, turn?: string): string {
  return `#again/${within.slice(1)}${turn === undefined ? '' : `/${turn}`}`
}
