/*
 * What browsers have for turning speech into words, as far as it is used here. TypeScript's library leaves it out: it
 * is no finished standard, and Chromium and Safari know it by a prefixed name.
 */

/** One session of listening. */
export interface Recogniser {
  lang: string
  continuous: boolean
  interimResults: boolean
  /** Whether the sound must stay on the device. Missing where the browser offers no choice. */
  processLocally?: boolean
  onstart: (() => void) | null
  onaudiostart: (() => void) | null
  onresult: ((event: { results: Results }) => void) | null
  onerror: ((event: { error: string }) => void) | null
  onend: (() => void) | null
  /** May throw, where it listens already or may not. */
  start(): void
  /** Stops listening and gives what was heard until now. */
  stop(): void
  /** Stops listening and gives nothing more. */
  abort(): void
}

/** All that was heard in a session, first to last; what is not final may still change. */
export type Results = ArrayLike<ArrayLike<{ transcript: string }> & { isFinal: boolean }>

interface Languages {
  langs: string[]
  processLocally: true
}

export interface Recognition {
  new (): Recogniser
  /** Whether these languages are understood on the device: `available`, `downloadable`, `downloading`, `unavailable`. */
  available?(languages: Languages): Promise<string>
  /** Fetches what that takes. Only on a press of a button. False where it did not come. */
  install?(languages: Languages): Promise<boolean>
}

/** The browser's recognition, or null where it has none, or where the page that this one stands in lets no microphone in. */
export function recognitionHere(): Recognition | null {
  const { SpeechRecognition, webkitSpeechRecognition } = globalThis as {
    SpeechRecognition?: Recognition
    webkitSpeechRecognition?: Recognition
  }
  // Chromium alone can tell beforehand; others refuse when they are asked.
  const { featurePolicy } = document as { featurePolicy?: { allowsFeature(name: string): boolean } }
  if (featurePolicy?.allowsFeature('microphone') === false) return null
  return SpeechRecognition ?? webkitSpeechRecognition ?? null
}

/** Where the sound would go: it stays here; it could, once a language pack was fetched; or a service gets it. */
export type Place = 'device' | 'pack' | 'service'

/** Asks the browser. What cannot be known counts as a service: that is what most browsers do. */
export async function placeOf(recognition: Recognition, language: string): Promise<Place> {
  try {
    const answer = await recognition.available?.({ langs: [language], processLocally: true })
    if (answer === 'available') return 'device'
    return recognition.install && (answer === 'downloadable' || answer === 'downloading') ? 'pack' : 'service'
  } catch {
    return 'service'
  }
}
