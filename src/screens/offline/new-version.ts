import { offline } from '../../messages/en/offline.ts'
import './new-version.css'

/** Where a reply is written. Other fields are kept while they are written in. */
const REPLY = '.own textarea'

/**
 * Says at the end of the page, in sight wherever one is on it, that there is a newer version. The focus stays where it is.
 *
 * @param load called when the person wants it: at the second press, where words would be gone that are not said yet. Putting
 * it off takes the line away until the next page.
 */
export function sayNewVersion(load: () => void): void {
  const line = document.createElement('aside')
  line.className = 'new-version'
  line.setAttribute('aria-label', offline.label)
  const said = document.createElement('p')
  said.setAttribute('role', 'status')
  const now = button(offline.load, () => {
    if (said.textContent === offline.unsaid || !isWriting()) load()
    else said.textContent = offline.unsaid
  })
  const later = button(offline.later, () => {
    line.remove()
    if (before?.isConnected) before.focus({ preventScroll: true })
  })
  let before: HTMLElement | null = null
  line.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget instanceof HTMLElement && !line.contains(relatedTarget)) before = relatedTarget
  })
  const buttons = document.createElement('div')
  buttons.append(now, later)
  line.append(said, buttons)
  document.body.append(line)
  // What is in a status from the start is not read out.
  setTimeout(() => {
    said.textContent = offline.here
  }, 100)
}

function isWriting(): boolean {
  return [...document.querySelectorAll<HTMLTextAreaElement>(REPLY)].some(box => box.value.trim() !== '')
}

function button(text: string, press: () => void): HTMLButtonElement {
  const one = document.createElement('button')
  one.type = 'button'
  one.className = 'btn plain'
  const words = document.createElement('span')
  words.textContent = text
  one.append(words)
  one.addEventListener('click', press)
  return one
}
