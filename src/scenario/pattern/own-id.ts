/** Whether this is the id of a conversation of a person's own, and of the scenario that is made of it. */
export function isOwnId(id: string): boolean {
  return /^own-[a-z0-9]{10}$/.test(id)
}
