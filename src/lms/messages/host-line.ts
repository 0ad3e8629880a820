import type { NamedHost } from './host.ts'
import type { Failed, FromFrame, FromHost, Height, Ready } from './protocol.ts'
import { readFromHost } from './read-from-host.ts'

/** As much of a window as is needed. The browser's is one. */
export interface Neighbour {
  postMessage(message: unknown, targetOrigin: string): void
}

export interface Page extends Neighbour {
  /** The window around it; itself, where there is none. */
  readonly parent: Neighbour | null
  addEventListener(type: 'message', listener: (event: Came) => void): void
  removeEventListener(type: 'message', listener: (event: Came) => void): void
}

/** A message event. */
export interface Came {
  readonly data: unknown
  readonly origin: string
  readonly source: unknown
}

/** What anybody who embedded us may have: that we are here, how high we are, what is wrong with the address. */
export type Public = Ready | Height | (Failed & { code: 'address' })

export interface HostLine {
  /** Whether there can be a host at all: a window around this one, and none that the address names wrongly. */
  readonly possible: boolean
  /** Whether a host has spoken. */
  known(): boolean
  /** @param message one of `Public`, or a height in the shape of another program. @returns whether it was sent. */
  toAnybody(message: Public | object): boolean
  /** Nothing goes out before a host has spoken. @returns whether it was sent. */
  toHost(message: FromFrame): boolean
  stop(): void
}

/**
 * The line between us and the page around us. Only the window around us is heard, and of it only the origin that the address
 * names; where it names none, the first valid message settles it.
 *
 * Everything is sent to that window alone, and to the origin by name. `*` is used in two cases. What is `Public` goes out before
 * anybody has spoken, and is nothing of the learner's. And a host whose origin is "null" (sandboxed, or a file) cannot be
 * named: it is known by its window, whose page cannot change while we are in it.
 */
export function hostLine(page: Page, host: NamedHost, hear: (message: FromHost) => void): HostLine {
  const around = page.parent === page ? null : page.parent
  const possible = around !== null && host.is !== 'wrong'
  let origin: string | null = null
  const listen = (event: Came) => {
    if (event.source !== around) return
    if (host.is === 'named' && event.origin !== host.origin) return
    if (origin !== null && event.origin !== origin) return
    const message = readFromHost(event.data)
    if (!message) return
    origin = event.origin
    hear(message)
  }
  if (possible) page.addEventListener('message', listen)
  const send = (message: object, target: string) => {
    if (!possible) return false
    try {
      around.postMessage(message, target)
      return true
    } catch {
      // The window around us went away.
      return false
    }
  }
  return {
    possible,
    known: () => origin !== null,
    toAnybody: message => send(message, host.is === 'named' ? host.origin : '*'),
    toHost: message => origin !== null && send(message, origin === 'null' ? '*' : origin),
    stop: () => page.removeEventListener('message', listen),
  }
}
