import { type HeardSoFar, heardSoFar } from './heard-so-far.ts'
import { placeOf, type Recogniser, type Recognition } from './recogniser.ts'
import { type Dictating, type Happening, next } from './states.ts'

/** Dictation with a browser's recogniser: it changes state as `states.ts` says, and does what each state asks for. */
export interface Dictation {
  state(): Dictating
  /** @returns how to stop listening to changes. */
  subscribe(changed: () => void): () => void
  /** The microphone's button: begins, or ends what is on. */
  press(): void
  /** Yes, the sound may go to a service: from now on on this page. */
  agree(): void
  decline(): void
  /** Fetches what lets the sound stay on the device. */
  fetchPack(): void
  /** Ends it; what was heard stays, and its last words may still come. */
  stop(): void
  /** Ends it at once; nothing more comes. */
  leave(): void
}

interface Setting {
  recognition: Recognition
  /** BCP 47. */
  language: string
  /** Inside another page. */
  embedded: boolean
  /** It begins to listen. */
  onBegin(): void
  /** All that was heard since then; it comes again, longer or corrected. */
  onWords(heard: HeardSoFar): void
}

/** Whoever agreed to a service is not asked again while the page is open. */
let agreed = false

/** Forgets what was agreed to, as opening the page anew does. For tests. */
export function forgetAgreement(): void {
  agreed = false
}

/** @returns in state `idle`; nothing is asked of the browser before the first press. */
export function dictation(setting: Setting): Dictation {
  const { recognition, language, embedded } = setting
  let now: Dictating = { is: 'idle' }
  let session: Recogniser | null = null
  const listeners = new Set<() => void>()

  function happens(what: Happening): void {
    const before = now
    now = next(now, what)
    if (now === before) return
    if (now.is === 'looking') void look()
    else if (now.is === 'fetching') void fetchIt()
    else if (now.is === 'asking') begin(now.by === 'device')
    else if (now.is === 'ending' && before.is === 'listening') session?.stop()
    else if (now.is === 'idle' || now.is === 'heard' || now.is === 'refused') drop()
    for (const changed of listeners) changed()
  }

  async function look(): Promise<void> {
    const place = await placeOf(recognition, language)
    happens({ type: 'found', place, told: agreed })
  }

  async function fetchIt(): Promise<void> {
    const came = await installed(recognition, language)
    happens({ type: 'fetched', came })
  }

  function begin(onDevice: boolean): void {
    const one = new recognition()
    session = one
    one.lang = language
    one.continuous = true
    one.interimResults = true
    if (onDevice) one.processLocally = true
    // A session that was dropped may still speak: it is not listened to.
    const mine = (what: Happening) => {
      if (session === one) happens(what)
    }
    one.onaudiostart = () => mine({ type: 'hears' })
    one.onerror = ({ error }) => mine({ type: 'error', name: error, embedded })
    one.onend = () => mine({ type: 'end' })
    one.onresult = ({ results }) => {
      if (session !== one) return
      const heard = heardSoFar(results)
      if (heard.final === '' && heard.interim === '') return
      happens({ type: 'words' })
      setting.onWords(heard)
    }
    setting.onBegin()
    try {
      one.start()
    } catch {
      mine({ type: 'error', name: 'failed', embedded })
    }
  }

  function drop(): void {
    const one = session
    session = null
    one?.abort()
  }

  return {
    state: () => now,
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    press: () => happens({ type: 'press' }),
    agree() {
      agreed = true
      happens({ type: 'agree' })
    },
    decline: () => happens({ type: 'decline' }),
    fetchPack: () => happens({ type: 'fetch' }),
    stop: () => happens({ type: 'stop' }),
    leave: () => happens({ type: 'leave' }),
  }
}

async function installed(recognition: Recognition, language: string): Promise<boolean> {
  try {
    return (await recognition.install?.({ langs: [language], processLocally: true })) ?? false
  } catch {
    return false
  }
}
