/** The pages beside the scenarios: those before the shelf, and those about what one has done. */
export const DOORS = [
  'worth-it',
  'check-yourself',
  'drill',
  'own',
  'room',
  'course',
  'my-practice',
  'kept',
] as const
export type Door = (typeof DOORS)[number]

/** A page of the site: a scenario's, a door's, or, with neither, home. */
export interface Place {
  /** The scenario's id. */
  scenario: string | null
  door: Door | null
}

/** Which page of the site is open. The hash is not part of it: that belongs to the screen. */
export interface Address extends Place {
  /** The site's root as a URL relative to this page, so that every build works from any folder of any host. */
  root: string
}

/**
 * The address of a path.
 *
 * @param path a page's own path (`s/customer-panel/`), as built pages declare it, or any path that ends in one.
 */
export function addressOf(path: string): Address {
  const scenario = /(?:^|\/)s\/([a-z0-9-]+)(?:\/(?:index\.html)?)?$/.exec(path)?.[1] ?? null
  if (scenario !== null) return { scenario, door: null, root: '../../' }
  const last = /(?:^|\/)([a-z-]+)(?:\/(?:index\.html)?)?$/.exec(path)?.[1]
  const door = DOORS.find(one => one === last) ?? null
  return { scenario, door, root: door === null ? './' : '../' }
}

/** A page's path, from the site's root. */
export function pathOf({ scenario, door }: Place): string {
  if (scenario !== null) return `s/${scenario}/`
  return door === null ? '' : `${door}/`
}
