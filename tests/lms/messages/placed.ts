import { vi } from 'vitest'
import type { FrontFoot } from '../../../src/lms/messages/element.ts'
import { repliedOf } from '../../../src/lms/messages/wire.ts'
import { interaction, told } from './fakes.ts'

export const THEIRS = 'https://ff.example'
export const READY = {
  frontFoot: 1,
  type: 'ready',
  title: 'The customer panel',
  scenarios: ['customer-panel'],
}
export const REPLIED = repliedOf(interaction(), told())

/** jsdom gives frames in a shadow no window: each has that of a frame outside. */
const standIns = new WeakMap<HTMLIFrameElement, HTMLIFrameElement>()
const windowOf = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')?.get

/** Before each test. */
export function giveWindows() {
  vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockImplementation(function (
    this: HTMLIFrameElement,
  ) {
    if (!this.isConnected) return null
    const standIn = standIns.get(this) ?? document.createElement('iframe')
    standIns.set(this, standIn)
    if (!standIn.isConnected) document.documentElement.append(standIn)
    return windowOf?.call(standIn)
  })
}

/** After each. */
export function tidy() {
  for (const frame of document.querySelectorAll('iframe')) frame.remove()
  document.body.replaceChildren()
  localStorage.clear()
  vi.restoreAllMocks()
}

/** An element in the page, with what its frame is sent. */
export function placed(
  attributes: Record<string, string> = {},
  before: (element: FrontFoot) => void = () => {},
) {
  const element = document.createElement('front-foot')
  for (const [name, value] of Object.entries({
    src: `${THEIRS}/embed.html`,
    scenario: 'customer-panel',
    ...attributes,
  }))
    element.setAttribute(name, value)
  before(element)
  document.body.append(element)
  return { element, ...inside(element) }
}

export function frameOf(element: FrontFoot): HTMLIFrameElement {
  const frame = element.shadowRoot?.querySelector('iframe')
  if (!frame) throw new Error('no frame')
  return frame
}

export function inside(element: FrontFoot) {
  const frame = frameOf(element)
  const { contentWindow } = frame
  if (!contentWindow) throw new Error('no window in the frame')
  const posts: { message: { type: string; [name: string]: unknown }; target: unknown }[] = []
  vi.spyOn(contentWindow, 'postMessage').mockImplementation((message: unknown, target?: unknown) => {
    posts.push({ message: message as (typeof posts)[number]['message'], target })
  })
  const come = (data: unknown, { origin = THEIRS, source = contentWindow as Window | null } = {}) =>
    window.dispatchEvent(new MessageEvent('message', { data, origin, source }))
  return { frame, posts, come, types: () => posts.map(({ message }) => message.type) }
}

export const heardBy = (element: FrontFoot, type: string) => {
  const hear = vi.fn((event: Event) => (event as CustomEvent).detail)
  element.addEventListener(type, hear)
  return hear
}
