import { hashHere } from '../stage/here.ts'
import { partsOf, ROOT_IN_FILE } from '../stage/one-file.ts'
import { type Address, addressOf } from './address.ts'

/*
 * The one file alone has more than one page to a load, so it does what browsers do between pages.
 */

/** A hash that names a place or a part of a page, and no page. */
const BARE = /^#[^/]/

/** The page that the hash names. */
export function addressInHash(): Address {
  return { ...addressOf(partsOf(location.hash).page), root: ROOT_IN_FILE }
}

/**
 * Draws another page whenever the hash names one, and leaves it as a page just opened: read from its heading on, at its
 * top, or where it was left when somebody comes back. Screens hear only of changes on their own page.
 *
 * @param draw draws the page that the hash names. False: another was asked for meanwhile.
 */
export function followPages(draw: () => Promise<boolean>): void {
  let open = partsOf(location.hash).page
  let leaving = false
  let byLink = false
  const tops = new Map<string, number>()
  const moved = () => {
    if (!leaving) tops.set(open, document.documentElement.scrollTop)
  }
  const heard = (event: Event) => {
    keepPage(open)
    const other = leaving || partsOf(location.hash).page !== open
    // The page that is left must not take it for its own, nor the next one what led to it.
    if (other || crosses(event)) event.stopImmediatePropagation()
    if (!other) return
    leaving = true
    if (event.type === 'hashchange') void goOn()
  }
  async function goOn(): Promise<void> {
    const { page } = partsOf(location.hash)
    const top = byLink ? 0 : (tops.get(page) ?? 0)
    byLink = false
    if (!(await draw())) return
    open = page
    leaving = false
    if (toPlace()) return
    const heading = document.querySelector('h1')
    if (heading) focusOn(heading)
    document.documentElement.scrollTop = top
  }
  keepPage(open)
  window.addEventListener('popstate', heard)
  window.addEventListener('hashchange', heard)
  window.addEventListener('scroll', moved, { passive: true })
  for (const way of ['mousedown', 'contextmenu', 'click'])
    document.addEventListener(way, event => {
      const link = linkIn(event)
      if (!link) return
      byLink ||= way === 'click' && !event.defaultPrevented
      inFull(link, open)
    })
}

/** Goes to the place on the page that the hash names, as browsers do where the hash is nothing else. @returns whether there is one. */
export function toPlace(): boolean {
  const place = placeHere(hashHere())
  if (!place) return false
  focusOn(place)
  place.scrollIntoView()
  return true
}

function focusOn(place: HTMLElement): void {
  if (!place.matches('a, button, input, select, textarea, [tabindex]')) place.tabIndex = -1
  place.focus({ preventScroll: true })
}

/** After a link to a place on the page the hash names the place alone. */
function keepPage(page: string): void {
  if (BARE.test(location.hash)) history.replaceState(null, '', ROOT_IN_FILE + page + location.hash)
}

/** Whether an event tells of the way from one page to another. */
function crosses(event: Event): boolean {
  if (!(event instanceof HashChangeEvent)) return false
  const [from, to] = [new URL(event.oldURL).hash, new URL(event.newURL).hash]
  return !BARE.test(to) && partsOf(from).page !== partsOf(to).page
}

/** A link to another part of the page leads there from a new tab, too, or copied. */
function inFull(link: HTMLAnchorElement, page: string): void {
  const href = link.getAttribute('href') ?? ''
  if (BARE.test(href) && !placeHere(href)) link.setAttribute('href', ROOT_IN_FILE + page + href)
}

function linkIn({ target }: Event): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null
}

function placeHere(hash: string): HTMLElement | null {
  return document.getElementById(hash.slice(1))
}
