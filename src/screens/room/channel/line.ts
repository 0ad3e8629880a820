import type { Message } from './message.ts'

/** A line on which messages go out and come in. They may come twice; what is sent is never heard back. */
export interface Line {
  send(message: Message): void
  /** Whether the other end, once it is loaded again, can speak only to who has spoken to it. */
  knocks?: boolean
  close(): void
}

/** Opens a line. @param hear is given whatever comes, from whomever: read it (message.ts). */
export type OpenLine = (hear: (value: unknown) => void) => Line

/** As much of a window as this needs. */
export type Here = Pick<Window, 'addEventListener' | 'removeEventListener' | 'location' | 'opener'>
type Other = Pick<Window, 'postMessage'>

/**
 * The line between the windows of one session: BroadcastChannel, and beside it messages from window to window between the
 * console and the wall that it opened. From file:// some browsers have the second only.
 */
export function lineOf(room: string, side: 'console' | 'wall', here: Here = window): OpenLine {
  return hear => {
    const channel = channelOf(`front-foot/room/${room}`)
    if (channel) channel.onmessage = ({ data }) => hear(data)
    /** The windows that this one opened and that have spoken since; of a wall, the one that opened it. */
    const others = new Set<Other>()
    if (side === 'wall' && here.opener) others.add(here.opener)

    const listen = (event: Event) => {
      const { origin, source, data } = event as MessageEvent
      if (!isOurs(here, origin, source)) return
      if (source) others.add(source as Window)
      hear(data)
    }
    here.addEventListener('message', listen)
    return {
      // From file:// a channel may be there and carry nothing.
      knocks: side === 'wall' && (channel === null || isFile(here)),
      send(message) {
        channel?.postMessage(message)
        for (const other of others)
          try {
            other.postMessage(message, isFile(here) ? '*' : here.location.origin)
          } catch {
            // A window that has gone.
            others.delete(other)
          }
      },
      close() {
        channel?.close()
        here.removeEventListener('message', listen)
      },
    }
  }
}

/** Messages of our own origin; from file://, which has none, of the window that opened this one or was opened by it. */
function isOurs(here: Here, origin: string, source: MessageEventSource | null): boolean {
  if (!isFile(here)) return origin !== 'null' && origin === here.location.origin
  if (!source || (origin !== 'null' && !origin.startsWith('file:'))) return false
  // Whose opener it is may be asked of any window.
  return source === here.opener || (source as Window).opener === here
}

function isFile({ location }: Here): boolean {
  return location.protocol === 'file:'
}

/** Null where the browser has none, or does not let this page have one. */
function channelOf(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name)
  } catch {
    return null
  }
}
