/** A file of the site, as the worker keeps it for a time without a network. */
export interface KeptFile {
  /** From the worker: `s/customer-panel/index.html`. */
  url: string
  /** What tells one version of it from another; null where its name does. */
  revision: string | null
  /** What its bytes have to be, of a file whose name does not say it: pages of two versions are never kept as one. */
  integrity?: string
}

/** What a page tells the worker. */
export type Told =
  /** Take over from the version before, now. */
  | 'take-over'
  /** This page is new, so that what only older ones need may go, where there are none. */
  | 'opened'
