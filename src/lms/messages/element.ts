import { embedAddress } from './embed-address.ts'
import { frameFor } from './frame.ts'
import {
  type Failed,
  type Finished,
  type FromHost,
  type Height,
  MODES,
  type Ready,
  type Replied,
  type Started,
  THEMES,
} from './protocol.ts'
import { readFromFrame } from './read-from-frame.ts'

/** The messages of the frame, by type, as the `detail` of events. They do not bubble. */
export interface FrontFootEvents {
  ready: CustomEvent<Ready>
  started: CustomEvent<Started>
  replied: CustomEvent<Replied>
  finished: CustomEvent<Finished>
  height: CustomEvent<Height>
  error: CustomEvent<Failed>
}

declare global {
  interface HTMLElementTagNameMap {
    'front-foot': FrontFoot
  }
}

/** Go into the address as they are: another value is another conversation. */
const OPTIONS = ['scenario', 'temperament', 'typed', 'coaching', 'pass', 'policy', 'language']

/**
 * `<front-foot src="https://…/embed.html" scenario="customer-panel"></front-foot>`: a conversation in a page of somebody else's,
 * as high as its content.
 *
 * Attributes: `src` (needed); the options of the address `scenario`, `temperament`, `typed`, `coaching`, `pass`, `policy`,
 * `language`, `theme`; `label`, the frame's name for screen readers; `height`, in pixels, for a frame that stays as it is;
 * `mode`, `browse` or `review`: nothing is told; `remember`: what a later visit goes on from is kept in this page's localStorage,
 * under the attribute's value, or under the scenario's name. All may change at any time; only `theme` and `label` do so
 * without beginning again.
 */
export class FrontFoot extends (globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement)) {
  static readonly observedAttributes = ['src', 'theme', 'label', 'height', 'mode', ...OPTIONS]

  /**
   * Gives the last `restore` that was told, at each load, or null. Goes before what `remember` kept. While it cannot
   * say (it rejects), nothing is told, so that nothing is lost either, and it is asked again later.
   */
  declare restore?: (() => string | null | Promise<string | null>) | undefined

  #frame: HTMLIFrameElement | null = null
  /** Of what the frame says. */
  #origin = ''
  /** An attribute changed; the frame is made anew in a moment. */
  #stale = false
  /** The frame for which `restore` is asked. */
  #asking: HTMLIFrameElement | null = null
  #cannotKeep = false

  connectedCallback() {
    addEventListener('message', this.#hear)
    this.#open()
  }

  disconnectedCallback() {
    removeEventListener('message', this.#hear)
    this.#close()
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null) {
    if (!this.isConnected || before === now || this.#stale) return
    if (name === 'theme' && this.#frame) this.#sayTheme()
    else if (name === 'label' && this.#frame) this.#frame.title = now ?? ''
    else {
      // Several are often set in a row.
      this.#stale = true
      queueMicrotask(() => {
        this.#stale = false
        if (this.isConnected) this.#open()
      })
    }
  }

  override addEventListener<Type extends keyof FrontFootEvents>(
    type: Type,
    listener: (this: FrontFoot, event: FrontFootEvents[Type]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ) {
    super.addEventListener(type, listener, options)
  }

  #open() {
    this.#close()
    const options: Record<string, string> = {}
    for (const name of [...OPTIONS, 'theme']) {
      const value = this.getAttribute(name)
      if (value !== null) options[name] = value
    }
    const height = this.getAttribute('height')
    if (height !== null) options.fit = 'frame'
    // A page without an origin cannot be named; its frame learns it from the first word.
    if (origin !== 'null') options.host = origin
    const src = this.getAttribute('src')
    const address = src ? embedAddress(src, document.baseURI, options) : null
    if (!address) return this.#fail('address', `src="${src ?? ''}" is no address of an embed.`)
    const made = frameFor(address, this.getAttribute('label') ?? 'Front Foot', height)
    this.#frame = made.frame
    this.#origin = made.origin
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    root.append(made.frame)
  }

  #close() {
    this.#frame?.remove()
    this.#frame = null
  }

  readonly #hear = ({ source, origin, data }: MessageEvent) => {
    const frame = this.#frame
    // A frame that is not there has no window, and neither have some messages.
    if (!frame || !source || source !== frame.contentWindow || origin !== this.#origin) return
    const message = readFromFrame(data)
    if (!message) return
    if (message.type === 'ready') {
      frame.title = this.getAttribute('label') ?? message.title
      void this.#answer(frame)
    }
    if (message.type === 'height' && !this.hasAttribute('height')) frame.style.height = `${message.height}px`
    if ('restore' in message) this.#keep(message.restore)
    this.#tell(message)
  }

  async #answer(frame: HTMLIFrameElement) {
    // What was kept may take its time; this word makes the frame wait for it.
    this.#sayTheme()
    if (this.#asking === frame) return
    this.#asking = frame
    try {
      const data = this.restore ? await this.restore() : this.#kept()
      if (this.#frame !== frame) return
      if (data) this.#say({ frontFoot: 1, type: 'restore', data })
      this.#say({ frontFoot: 1, type: 'start', mode: oneOf(MODES, this.getAttribute('mode')) })
    } catch (error) {
      if (this.#frame === frame) this.#fail('restore', `${error}`)
    } finally {
      if (this.#asking === frame) this.#asking = null
    }
  }

  #sayTheme() {
    this.#say({ frontFoot: 1, type: 'theme', theme: oneOf(THEMES, this.getAttribute('theme')) })
  }

  /** A frame without an origin cannot be named; what it hears is nothing but what it told, or anybody may know. */
  #say(message: FromHost) {
    this.#frame?.contentWindow?.postMessage(message, this.#origin === 'null' ? '*' : this.#origin)
  }

  #tell(detail: FrontFootEvents[keyof FrontFootEvents]['detail']) {
    this.dispatchEvent(new CustomEvent(detail.type, { detail }))
  }

  #fail(code: Failed['code'], sentence: string) {
    this.#tell({ frontFoot: 1, type: 'error', code, sentence })
  }

  /** Null where nothing is to be remembered. */
  #key() {
    const name = this.getAttribute('remember')
    return name === null
      ? null
      : `front-foot:${name || this.getAttribute('scenario') || this.getAttribute('src')}`
  }

  #kept() {
    const key = this.#key()
    try {
      return key && localStorage.getItem(key)
    } catch {
      return null
    }
  }

  #keep(restore: string) {
    const key = this.#key()
    if (!key || this.#cannotKeep) return
    try {
      localStorage.setItem(key, restore)
    } catch (error) {
      // Said once.
      this.#cannotKeep = true
      this.#fail('not-kept', `${error}`)
    }
  }
}

function oneOf<Choice extends string>(choices: readonly Choice[], value: string | null): Choice | null {
  return choices.find(choice => choice === value) ?? null
}

if (globalThis.customElements && !customElements.get('front-foot'))
  customElements.define('front-foot', FrontFoot)
