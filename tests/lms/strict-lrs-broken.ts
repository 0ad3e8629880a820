/** A rule that was broken: by the id of a requirement, or `xapi`. */
export class Broken extends Error {
  constructor(
    readonly requirement: string,
    message: string,
  ) {
    super(message)
  }
}

/** Well formed, and not allowed. */
export class Forbidden extends Broken {}
