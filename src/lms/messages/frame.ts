/** Until the content has said its own, in CSS pixels. */
const FIRST_HEIGHT = 520

export interface Framed {
  frame: HTMLIFrameElement
  /** That its messages come from: "null" where it has none of its own. */
  origin: string
}

/**
 * A frame for an embed, not yet in the page. It may run scripts, download, print and open links, and ask for microphone, clipboard
 * and full screen. It keeps its own origin, and with it its storage, only where that is another than this page's, which it
 * so can never reach.
 *
 * @param height of a frame that stays as it is, in CSS pixels; null: its content says.
 */
export function frameFor(address: URL, name: string, height: string | null): Framed {
  const apart = address.origin !== origin && address.origin !== 'null'
  const frame = document.createElement('iframe')
  frame.title = name
  frame.allow = 'microphone; clipboard-write; fullscreen'
  frame.setAttribute(
    'sandbox',
    `allow-scripts allow-forms allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox${
      apart ? ' allow-same-origin' : ''
    }`,
  )
  Object.assign(frame.style, {
    display: 'block',
    width: '100%',
    height: `${Number.parseFloat(height ?? '') || FIRST_HEIGHT}px`,
    border: '0',
  })
  frame.src = address.href
  return { frame, origin: apart ? address.origin : 'null' }
}
