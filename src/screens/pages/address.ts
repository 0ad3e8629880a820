/** Which page of the site is open. The hash is not part of it: that belongs to the screen. */
export interface Address {
  /** The scenario's id, or null at home. */
  scenario: string | null
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
  return { scenario, root: scenario === null ? './' : '../../' }
}

/** A scenario's page, from the site's root. */
export function pathOf(scenario: string | null): string {
  return scenario === null ? '' : `s/${scenario}/`
}
