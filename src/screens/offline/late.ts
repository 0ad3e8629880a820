/**
 * Milliseconds after a page has loaded until it has itself kept: the first replies are given by then, and what the app fetches by
 * itself is there.
 */
export const LATE = 3000
