import { type ReactElement, StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import * as library from './library.ts'
import { homeDescription, pages } from './messages/en/pages.ts'
import { openProgress, type Progress } from './progress/progress.ts'
import { type Address, addressOf, type Door } from './screens/pages/address.ts'
import { addressInHash, followPages, toPlace } from './screens/pages/between-pages.ts'
import { CameToAStop } from './screens/pages/came-to-a-stop.tsx'
import type { Page } from './screens/pages/page.ts'
import type { CarryingOn } from './screens/practice/first-reply/carry-on.ts'
import { markForeign } from './screens/stage/mark-foreign.ts'
import { Stopped } from './screens/stage/stopped.tsx'
import './screens/stage/parts.css'

/**
 * The page at an address; an id that scenarios/ does not have gives home.
 * The build draws it once as HTML and the browser draws it again over that, so it draws the same for the same arguments.
 *
 * @param edition which library to read: the program's own, or a newer one while an author edits.
 * @param early what was done on a scenario's page before the app was there, to be known when that is drawn.
 */
export async function pageAt(
  address: Address,
  keep: Progress,
  edition = library,
  early: { found?: CarryingOn } = {},
): Promise<Page> {
  const { scenario: id, door, root } = address
  if (id !== null && edition.has(id)) {
    // Asked for together: a scenario's page waits for neither after the other.
    const [{ default: Play }, { scenario, problems }] = await Promise.all([practise(), edition.load(id)])
    if (!scenario) return { ...HOME, screen: await problemList(problems) }
    return {
      title: pages.scenario.title(scenario.title),
      description: scenario.teaches,
      screen: inWords(<Play {...{ scenario, root, keep, early }} lookBack={lookBack} />),
    }
  }
  if (door !== null) {
    const [{ Screen, page }, shelf] = await Promise.all([
      BEHIND[door](),
      // That page has nothing of the shelf.
      door === 'own' ? [] : edition.shelf(),
    ])
    return { ...page, screen: inWords(<Screen {...{ shelf, root, keep, practise, lookBack }} />) }
  }
  const [{ Home }, shelf, problems] = await Promise.all([
    import('./screens/home/home.tsx'),
    edition.shelf(),
    edition.problemsOfAll(),
  ])
  const home = <Home {...{ shelf, root, keep }} />
  const unknown = id !== null && <p className="page-notice">{pages.unknown(id)}</p>
  return {
    ...HOME,
    screen: inWords(home, import.meta.env.DEV && problems.length > 0 ? await problemList(problems) : unknown),
  }
}

/** Of home only the build needs more than the title. */
const HOME = { ...pages.home, description: import.meta.env.SSR ? homeDescription : '' }

/** What is behind the doors: each has its `Screen`, and what its `page` is called. */
const BEHIND = {
  'worth-it': () => import('./screens/worth-it/worth-it.tsx'),
  'check-yourself': () => import('./screens/check-yourself/check-yourself.tsx'),
  drill: () => import('./screens/drill/drill.tsx'),
  own: () => import('./screens/own/own.tsx'),
  room: () => import('./screens/room/room.tsx'),
  course: () => import('./screens/course/course.tsx'),
  'my-practice': () => import('./screens/my-practice/my-practice.tsx'),
  kept: () => import('./screens/kept/kept.tsx'),
} satisfies Record<Door, unknown>

/** Practice, for a scenario's page and for one's own conversations: no screen knows another. */
const practise = () => import('./screens/practice/play.tsx').then(({ Play }) => ({ default: Play }))

/** The debrief is fetched when a conversation is over, or when an address asks for one. */
async function lookBack() {
  const { DebriefScreen } = await import('./screens/debrief/debrief-screen.tsx')
  return { default: DebriefScreen }
}

function inWords(screen: ReactElement, before: ReactElement | false = false): ReactElement {
  return (
    <StrictMode>
      {before}
      <Stopped instead={again => <CameToAStop onAgain={again} />}>{screen}</Stopped>
    </StrictMode>
  )
}

async function problemList(problems: library.Loaded['problems']): Promise<ReactElement> {
  // Only an author meets these, so the list and its words stay out of a build.
  if (!import.meta.env.DEV) throw new Error('This scenario was left out of the build.')
  const { ProblemList } = await import('./screens/problems/problem-list.tsx')
  return <ProblemList problems={problems} />
}

/** Draws the page that the browser is at, over the HTML that the build put there, if any. */
async function start(place: HTMLElement): Promise<void> {
  if (import.meta.env.MODE === 'one-file') await window.storageOpened
  const keep = openProgress(() => localStorage, Date.now, window)
  showTheme(keep.store.getState().settings.theme)
  keep.store.subscribe(({ settings }) => showTheme(settings.theme))
  let address =
    import.meta.env.MODE === 'one-file'
      ? addressInHash()
      : addressOf(document.body.dataset.page ?? location.pathname)
  let drawn: Root | undefined
  if (import.meta.env.VITE_LANGUAGE !== 'en') markForeign(place)

  async function draw(edition: typeof library): Promise<void> {
    const early: { found?: CarryingOn } = {}
    const { title, screen } = await pageAt(address, keep, edition, early)
    document.title = title
    if (drawn) {
      drawn.render(screen)
      return
    }
    if (place.firstElementChild) {
      const first = window.firstReply
      // Without its drawings the page is not what the app draws: then that draws it anew.
      const isWhole = (await first?.pictures) !== false
      if (first?.early) {
        const { carryOn } = await import('./screens/practice/play.tsx')
        early.found = await carryOn(first.early, keep, place)
      }
      first?.leave()
      if (isWhole) {
        drawn = hydrateRoot(place, screen)
        return
      }
    }
    drawn = createRoot(place)
    drawn.render(screen)
  }

  async function drawAnother(): Promise<boolean> {
    const asked = addressInHash()
    address = asked
    const { title, screen } = await pageAt(asked, keep)
    if (address !== asked) return false
    // What the page before had changed around it goes with it, its title too.
    drawn?.unmount()
    delete document.documentElement.dataset.answer
    document.title = title
    const next = createRoot(place)
    drawn = next
    flushSync(() => next.render(screen))
    return true
  }

  if (import.meta.env.MODE === 'one-file') {
    followPages(drawAnother)
    // Home is drawn in it, and is away where another page is asked for.
    await (place.firstElementChild ? draw(library) : drawAnother())
    toPlace()
  } else await draw(library)
  // An author's edit arrives as a new library.
  import.meta.hot?.accept('./library.ts', edition => {
    if (edition) void draw(edition as unknown as typeof library)
  })
}

function showTheme(theme: string): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

if (!import.meta.env.SSR) {
  const place = document.getElementById('root')
  if (!place) throw new Error('There is no #root in index.html.')
  start(place).catch((error: unknown) => {
    // What the build drew stays readable; nobody should press its buttons and wonder.
    const notice = document.createElement('p')
    notice.className = 'page-notice'
    notice.setAttribute('role', 'alert')
    notice.textContent = pages.failed
    document.body.prepend(notice)
    throw error
  })
}
