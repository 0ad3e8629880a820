import { PrecacheController } from 'workbox-precaching/PrecacheController.js'
import type { KeptFile, Told } from './kept-files.ts'

/*
 * The service worker: it keeps the whole site of one language on the device, so that every page opens without a network,
 * all of them of the same version. It keeps and answers for our own files alone; everything else goes its way without it.
 *
 * workbox-precaching fetches what is new, once, and all or nothing. Its own way of answering and tidying would take the files of
 * a version away from pages that still run on it, so both are done here.
 */

/** Written in by the build (commands/build/offline.ts). */
declare const FILES: KeptFile[]

interface Lasting extends Event {
  waitUntil(done: Promise<unknown>): void
}
interface Asked extends Lasting {
  request: Request
  respondWith(answer: Promise<Response>): void
}
interface Message extends Lasting {
  data: Told
  source: { id: string } | null
}
/** What a service worker has that a page has not: the types of both at once contradict each other. */
interface Scope {
  addEventListener(type: 'install' | 'activate', act: (event: Lasting) => void): void
  addEventListener(type: 'fetch', act: (event: Asked) => void): void
  addEventListener(type: 'message', act: (event: Message) => void): void
  skipWaiting(): Promise<void>
  registration: ServiceWorkerRegistration
  clients: {
    claim(): Promise<void>
    matchAll(which: { type: 'window'; includeUncontrolled: true }): Promise<{ id: string; url: string }[]>
  }
}

const worker = self as unknown as Scope
const kept = new PrecacheController()
kept.addToCacheList(FILES)
const home = worker.registration.scope
/** Where the files are whose names say what is in them. */
const named = `${home}assets/`

worker.addEventListener('install', event => {
  // A new version waits until the pages of the one before are gone, or until a person wants it.
  void kept.install(event as never)
})

worker.addEventListener('activate', event => {
  event.waitUntil(
    pages().then(async open => {
      if (open.length === 0) await kept.activate(event as never)
      await worker.clients.claim()
    }),
  )
})

worker.addEventListener('message', event => {
  if (event.data === 'take-over') event.waitUntil(worker.skipWaiting())
  if (event.data === 'opened') event.waitUntil(tidy(event))
})

worker.addEventListener('fetch', event => {
  const { method, url } = event.request
  if (method !== 'GET' || !url.startsWith(home)) return
  const file = fileAt(url)
  const key = kept.getCacheKeyForURL(file)
  // What an older page asks for is here as long as that page is, though this version has no such file.
  if (key || file.startsWith(named)) event.respondWith(answer(event.request, key ?? file))
})

/** The file at an address: the page of a folder, and whatever stands behind `?` is for the page itself. */
function fileAt(url: string): string {
  const { origin, pathname } = new URL(url)
  return origin + pathname + (pathname.endsWith('/') ? 'index.html' : '')
}

/** What is kept, else what the network has: also where the browser has thrown away, or will not open, what was kept. */
async function answer(request: Request, key: string): Promise<Response> {
  const copy = await caches
    .open(kept.strategy.cacheName)
    .then(cache => cache.match(key, { ignoreVary: true }))
    .catch(() => undefined)
  return copy ?? fetch(request)
}

/** Lets go of older versions' files, once a page of this one is the only page there is. */
async function tidy(event: Message): Promise<void> {
  const { installing, waiting } = worker.registration
  const open = await pages()
  // The files of a version to come would look like those of an older one.
  if (!installing && !waiting && open.every(page => page.id === event.source?.id))
    await kept.activate(event as never)
}

async function pages() {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  return open.filter(page => page.url.startsWith(home))
}
