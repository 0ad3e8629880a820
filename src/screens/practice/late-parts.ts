import { type Once, once } from '../stage/later.tsx'
import { reader } from '../stage/reader.ts'

type Rest = typeof import('./not-at-first.tsx')
// Asked for by several at once, it is fetched by one: again, too, where it did not come.
const rest = once(() => import('./not-at-first.tsx')).load
const part = <Name extends keyof Rest>(name: Name): Once<Rest[Name]> => once(async () => (await rest())[name])

/** What a reply brings, what is opened now and then, what seldom happens: all of it later than the first screen. */
export const noteBody = part('noteBody')
export const typedNote = part('typedNote')
export const ended = part('ended')
export const menuBody = part('menuBody')
export const told = part('told')
export const microphone = part('Microphone')
export const bossVoice = part('BossVoice')

/** What reads a typed reply, and what is done with the reading. */
export const typing = once(async () => {
  const [read, { sayTyped }] = await Promise.all([reader.load(), rest()])
  return { read, sayTyped }
})

/** Fetches the small parts. Never rejects: what does not come now is asked for again when it is needed. */
export async function loadParts(): Promise<void> {
  await Promise.allSettled([noteBody, typedNote, ended, menuBody, told].map(one => one.load()))
}

/** Fetches the reader, and what is told of typed words. Never rejects. */
export async function loadForTyping(): Promise<void> {
  await Promise.allSettled([typing.load(), typedNote.load()])
}
