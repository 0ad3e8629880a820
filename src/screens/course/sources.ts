import { has, load } from '../../library.ts'
import type { Progress } from '../../progress/progress.ts'
import { isOwnId } from '../../scenario/pattern/own-id.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Sources } from './make-package.ts'

/** What packages of this device are made of: the host's pages, the library, and the conversations that are kept here. */
export function sourcesOf(root: string, keep: Progress): Sources {
  return {
    page: name => textAt(new URL(`${root}${name}`, location.href)),
    scenario: id => (isOwnId(id) ? ownOf(keep, id) : shipped(id)),
  }
}

async function textAt(address: URL): Promise<string | null> {
  const answer = await fetch(address)
  if (answer.status === 404 || answer.status === 410) return null
  if (!answer.ok) throw new Error(`${answer.status}: ${address}`)
  return answer.text()
}

async function shipped(id: string): Promise<Scenario | null> {
  return has(id) ? (await load(id)).scenario : null
}

async function ownOf(keep: Progress, id: string): Promise<Scenario | null> {
  const { own } = keep.store.getState()
  const told = Object.hasOwn(own, id) ? own[id] : undefined
  return told ? (await import('../../library/own.ts')).loadOwn(told) : null
}
