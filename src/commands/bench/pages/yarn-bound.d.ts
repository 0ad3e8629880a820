declare module 'yarn-bound' {
  interface YarnResult {
    text?: string
    options?: { text: string }[]
    isDialogueEnd?: boolean
  }
  /** Plays a dialogue in Yarn. */
  export default class YarnBound {
    constructor(options: { dialogue: string; startAt?: string; combineTextAndOptionsResults?: boolean })
    currentResult: YarnResult
    advance(option?: number): void
  }
}
