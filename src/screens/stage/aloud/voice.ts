import { sameLanguage, spokenAs } from './language.ts'

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>

/**
 * The voice for a language: one on the device before one of a service, as the person speaks it before otherwise, the
 * browser's own choice before the rest.
 *
 * @returns null where none speaks it.
 */
export function voiceFor<One extends Voice>(
  voices: readonly One[],
  language: string,
  theirs: readonly string[],
): One | null {
  const spoken = spokenAs(language, theirs).toLowerCase()
  const worth = (voice: One) =>
    (voice.localService ? 4 : 0) +
    (voice.lang.toLowerCase().replace('_', '-') === spoken ? 2 : 0) +
    (voice.default ? 1 : 0)
  const fit = voices.filter(({ lang }) => sameLanguage(lang, language))
  return fit.toSorted((a, b) => worth(b) - worth(a))[0] ?? null
}

/** Milliseconds to wait for a browser that fetches its voices when it is first asked. */
const PATIENCE = 1500

/** The browser's voices: some have none yet when they are first asked. */
export async function voicesOf(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const voices = synthesis.getVoices()
  if (voices.length > 0) return voices
  await new Promise<void>(done => {
    const come = () => done()
    synthesis.addEventListener?.('voiceschanged', come, { once: true })
    setTimeout(come, PATIENCE)
  })
  return synthesis.getVoices()
}

/**
 * Speaks a line, in place of what is being spoken. A browser that will not speak keeps silent.
 *
 * @returns stops it, also before it began.
 */
export function speak(synthesis: SpeechSynthesis, line: string, language: string): () => void {
  let stopped = false
  const begin = async () => {
    const voice = voiceFor(await voicesOf(synthesis), language, navigator.languages)
    if (stopped) return
    const utterance = new SpeechSynthesisUtterance(line)
    utterance.voice = voice
    // Android goes by this alone.
    utterance.lang = voice?.lang ?? language
    synthesis.cancel()
    synthesis.speak(utterance)
  }
  void begin()
  return () => {
    stopped = true
    synthesis.cancel()
  }
}
