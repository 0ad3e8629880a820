import type { State } from './state.ts'

/** How the translation of one file stands. */
export interface FileState extends State {
  /** The translated file, from the root of the project. */
  file: string
  /** What it is called in `sources.json`. */
  name: string
  /** Whether there is such a file. */
  there: boolean
  /** Whether it was ever accepted. */
  known: boolean
  /** What keeps it from being read, or does not fit the original: a line each, with the place and the remedy. */
  faults: string[]
}
