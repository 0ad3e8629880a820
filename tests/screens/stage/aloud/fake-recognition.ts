import type { Recogniser, Recognition } from '../../../../src/screens/stage/aloud/recogniser.ts'

/** A browser's recognition that hears what a test says. */
export interface FakeRecognition {
  recognition: Recognition
  /** All sessions so far, the latest last. */
  sessions: FakeSession[]
  installed: string[][]
}

export class FakeSession implements Recogniser {
  lang = ''
  continuous = false
  interimResults = false
  processLocally?: boolean
  onstart: Recogniser['onstart'] = null
  onaudiostart: Recogniser['onaudiostart'] = null
  onresult: Recogniser['onresult'] = null
  onerror: Recogniser['onerror'] = null
  onend: Recogniser['onend'] = null
  readonly calls: string[] = []

  start() {
    this.calls.push('start')
  }
  stop() {
    this.calls.push('stop')
  }
  abort() {
    this.calls.push('abort')
  }
  /** It hears; a guess ends in a tilde. */
  hears(...phrases: string[]) {
    const results = phrases.map(phrase =>
      Object.assign([{ transcript: phrase.replace(/~$/, '') }], { isFinal: !phrase.endsWith('~') }),
    )
    this.onresult?.({ results })
  }
}

/**
 * @param place what it says of the language on the device; without it, it cannot say.
 * @param pack whether a language pack comes when it is fetched.
 */
export function fakeRecognition(place?: string, pack = true): FakeRecognition {
  const sessions: FakeSession[] = []
  const installed: string[][] = []
  class Fake extends FakeSession {
    constructor() {
      super()
      sessions.push(this)
    }
  }
  const recognition: Recognition = Fake
  if (place !== undefined) {
    recognition.available = async () => place
    recognition.install = async ({ langs }) => {
      installed.push(langs)
      return pack
    }
  }
  return { recognition, sessions, installed }
}
