/** The debrief's part of this name. */
export const compare = {}
