import type { Place } from './recogniser.ts'

/** Why nothing is being heard, in the order of how soon it can be mended. */
export type Why =
  | 'no-speech'
  | 'network'
  | 'no-microphone'
  | 'denied'
  /** Shown inside another page, which lets no microphone in. */
  | 'blocked'
  | 'language'
  /** The language pack did not come. */
  | 'no-pack'
  | 'failed'

/** Where the sound goes while somebody speaks. */
export type Hearing = Exclude<Place, 'pack'>

/** Dictation, moment by moment. */
export type Dictating =
  | { is: 'idle' }
  /** Finding out where the sound would go. */
  | { is: 'looking' }
  /** Said before anything is heard: that the sound leaves the device, and whether it need not. */
  | { is: 'telling'; pack: boolean }
  /** The language pack is on its way. */
  | { is: 'fetching' }
  /** The browser asks for the microphone, or is about to listen. */
  | { is: 'asking'; by: Hearing }
  | { is: 'listening'; by: Hearing; words: boolean }
  /** No more is heard; the last words may still change. */
  | { is: 'ending'; by: Hearing; words: boolean }
  /** There are words. */
  | { is: 'heard' }
  | { is: 'refused'; why: Why }

export type Happening =
  | { type: 'press' }
  /** @param told whether the person has agreed to a service on this page before. */
  | { type: 'found'; place: Place; told: boolean }
  | { type: 'agree' }
  | { type: 'decline' }
  | { type: 'fetch' }
  | { type: 'fetched'; came: boolean }
  | { type: 'hears' }
  | { type: 'words' }
  | { type: 'stop' }
  /** An error of the browser's, by its name. `embedded`: inside another page. */
  | { type: 'error'; name: string; embedded: boolean }
  | { type: 'end' }
  /** The page, the box or the moment was left. */
  | { type: 'leave' }

/** Whether something is going on that Escape ends. */
export function isOn({ is }: Dictating): boolean {
  return is !== 'idle' && is !== 'heard' && is !== 'refused'
}

/** What follows; the same object where nothing does. */
export function next(now: Dictating, what: Happening): Dictating {
  if (what.type === 'leave') return now.is === 'idle' ? now : { is: 'idle' }
  switch (now.is) {
    case 'idle':
    case 'heard':
    case 'refused':
      return what.type === 'press' ? { is: 'looking' } : now
    case 'looking':
      if (what.type === 'press' || what.type === 'stop') return { is: 'idle' }
      if (what.type !== 'found') return now
      if (what.place === 'device') return { is: 'asking', by: 'device' }
      return what.told ? { is: 'asking', by: 'service' } : { is: 'telling', pack: what.place === 'pack' }
    case 'telling':
      if (what.type === 'agree') return { is: 'asking', by: 'service' }
      if (what.type === 'fetch' && now.pack) return { is: 'fetching' }
      return what.type === 'decline' || what.type === 'press' || what.type === 'stop' ? { is: 'idle' } : now
    case 'fetching':
      if (what.type === 'fetched')
        return what.came ? { is: 'asking', by: 'device' } : { is: 'refused', why: 'no-pack' }
      return what.type === 'press' || what.type === 'stop' ? { is: 'idle' } : now
    case 'asking':
    case 'listening':
    case 'ending':
      return whileOn(now, what)
  }
}

type On = Extract<Dictating, { is: 'asking' | 'listening' | 'ending' }>

function whileOn(now: On, what: Happening): Dictating {
  const { by } = now
  const words = now.is !== 'asking' && now.words
  switch (what.type) {
    case 'hears':
      return now.is === 'asking' ? { is: 'listening', by, words: false } : now
    case 'words':
      if (words) return now
      return { is: now.is === 'ending' ? 'ending' : 'listening', by, words: true }
    case 'press':
    case 'stop':
      // Before it listens there is nothing that could still come.
      if (now.is === 'asking') return { is: 'idle' }
      return now.is === 'ending' ? now : { is: 'ending', by, words }
    case 'error': {
      const why = whyOf(what.name, what.embedded)
      // What was heard counts, whatever ended it; and who stopped needs no reason.
      if (words) return { is: 'heard' }
      return why === null || (why === 'no-speech' && now.is === 'ending')
        ? { is: 'idle' }
        : { is: 'refused', why }
    }
    case 'end':
      if (words) return { is: 'heard' }
      return now.is === 'ending' ? { is: 'idle' } : { is: 'refused', why: 'no-speech' }
    default:
      return now
  }
}

/** The browser's names of errors. Null: it was stopped, and nothing is wrong. */
function whyOf(name: string, embedded: boolean): Why | null {
  switch (name) {
    case 'aborted':
      return null
    case 'no-speech':
    case 'network':
      return name
    case 'audio-capture':
      return 'no-microphone'
    case 'not-allowed':
    case 'service-not-allowed':
      return embedded ? 'blocked' : 'denied'
    case 'language-not-supported':
      return 'language'
    default:
      return 'failed'
  }
}
