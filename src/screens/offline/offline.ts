import type { Told } from './kept-files.ts'
import { colourWindow } from './window-colour.ts'

/*
 * Fetched late on every page of the built site (commands/build/offline.ts): has the worker keep the site on this device,
 * says when there is a newer version, and colours the window around it. Where there are no service workers (a file, a sandbox, a private window) nothing
 * happens: the site then needs its network, as it did.
 *
 * In a frame it is a course's affair what is kept. In a room nobody wants a message in front of people, nor two windows of
 * one session that are of different versions: there the new version comes another time.
 */

const HOUR = 3_600_000

/**
 * @param manifest the page's link to the site's manifest: the worker lies beside that.
 */
async function keepOffline(manifest: HTMLLinkElement): Promise<void> {
  const { serviceWorker } = navigator
  const script = new URL('sw.js', manifest.href).href
  let ours = serviceWorker.controller?.scriptURL === script
  const registration = await serviceWorker.register(script)
  if (ours) tell(serviceWorker.controller, 'opened')

  let offered = false
  let wanted = false
  const load = () => {
    wanted = true
    // Another window may have let it in already.
    if (registration.waiting) tell(registration.waiting, 'take-over')
    else location.reload()
  }
  const offer = () => {
    if (offered || document.body.dataset.page === 'room/' || !canKeep()) return
    offered = true
    // Where the words do not come, the new version still does, once all pages are left.
    import('./new-version.ts').then(({ sayNewVersion }) => sayNewVersion(load)).catch(() => {})
  }

  const look = () => {
    if (registration.waiting && registration.active) offer()
  }
  look()
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', look),
  )
  serviceWorker.addEventListener('controllerchange', () => {
    // The first one to come keeps the version that this page is of.
    if (!ours) ours = serviceWorker.controller?.scriptURL === script
    else if (wanted) location.reload()
    else offer()
  })

  let looked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - looked < HOUR) return
    looked = Date.now()
    // Without a network there is no newer version either.
    registration.update().catch(() => {})
  })
}

function tell(worker: ServiceWorker | null, what: Told): void {
  worker?.postMessage(what)
}

/** Whether a conversation is sure to outlast the loading of a page here (K2): else nobody is asked to load one. */
function canKeep(): boolean {
  const probe = 'front-foot-room-left'
  try {
    localStorage.setItem(probe, ' '.repeat(20_000))
    localStorage.removeItem(probe)
    return true
  } catch {
    return false
  }
}

const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')
if (self === top) colourWindow()
if (manifest && self === top) keepOffline(manifest).catch(() => {})
