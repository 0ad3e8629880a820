import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createStore } from 'zustand/vanilla'
import { aroundPage } from './lms/around.ts'
import type { Channel } from './lms/channel.ts'
import { cmi5Channel } from './lms/cmi5/channel.ts'
import { sessionStoreOf } from './lms/cmi5/session-kept.ts'
import { openCourse } from './lms/course.ts'
import { type MessagesChannel, messagesChannel } from './lms/messages/channel.ts'
import { keepHeight } from './lms/messages/height.ts'
import type { Page } from './lms/messages/host-line.ts'
import type { FromHost, SetTheme } from './lms/messages/protocol.ts'
import { sizedBy } from './lms/messages/sized.ts'
import { scorm12 } from './lms/scorm/scorm-12.ts'
import { scorm2004 } from './lms/scorm/scorm-2004.ts'
import { embed } from './messages/en/embed.ts'
import { openProgress } from './progress/progress.ts'
import { keepAsked } from './screens/embed/address.ts'
import { type AskedCourse, courseAsked } from './screens/embed/asked.ts'
import { Embed } from './screens/embed/embed.tsx'
import { writtenHere } from './screens/embed/shelf.ts'
import './screens/stage/parts.css'

/*
 * The page that a course frames or imports: what main.tsx is to the site. It joins the screens with the way to the course.
 */

/** Whether what reads typed replies is in this file (src/commands/build/embed.ts). */
const READS = import.meta.env.VITE_READS !== 'no'

const practise = () => import('./screens/practice/play.tsx').then(({ Play }) => ({ default: Play }))
const lookBack = () =>
  import('./screens/debrief/debrief-screen.tsx').then(({ DebriefScreen }) => ({ default: DebriefScreen }))

function start(root: HTMLElement): void {
  const asked = courseAsked(writtenHere(), location, READS)
  keepAsked()
  document.title = embed.pageTitle(asked.title)
  const device = openProgress(() => localStorage, Date.now, window)
  const around = aroundPage()
  /** The host's word on the looks goes before the address's, and that before the person's. */
  const said = createStore<{ theme: SetTheme['theme']; handed: string | null }>(() => ({
    theme: null,
    handed: null,
  }))
  const heard = (message: FromHost) => {
    if (message.type === 'theme') said.setState({ theme: message.theme })
    if (message.type === 'restore' && course.get().launch) said.setState({ handed: message.data })
  }
  const messages = asked.format === null || asked.format === 'web' ? withHost(asked, heard, around) : null
  const course = openCourse(messages ?? channelOf(asked), around)
  const theme = () =>
    showTheme(said.getState().theme ?? asked.options.theme ?? device.store.getState().settings.theme)
  theme()
  said.subscribe(theme)
  device.store.subscribe(({ settings }, before) => {
    if (settings.theme !== before.settings.theme) showTheme(settings.theme)
  })
  for (const { sentence } of asked.problems) messages?.failed('address', sentence)
  if (messages && asked.fit !== 'page') keepHeight(sizedBy(root), asked.fit, messages.toAnybody)

  createRoot(root).render(
    <StrictMode>
      <Embed
        {...{ asked, course, device, practise, lookBack }}
        now={Date.now}
        handed={{ get: () => said.getState().handed, subscribe: said.subscribe }}
        onOpened={id => messages?.started(id)}
        onEnded={() => messages?.ended()}
        onStopped={reason => messages?.failed('stopped', `The page broke (${reason}).`)}
        onUnreadable={afresh =>
          messages?.failed(
            'restore',
            `What was handed back cannot be read: it ${afresh ? 'begins afresh' : 'goes on as it was'}.`,
          )
        }
      />
    </StrictMode>,
  )
}

function withHost(
  asked: AskedCourse,
  heard: (message: FromHost) => void,
  around: ReturnType<typeof aroundPage>,
): MessagesChannel {
  const { title, host, options } = asked
  return messagesChannel({
    // A window has more than is needed of it, and says so in other words.
    page: window as unknown as Page,
    ...{ host, around, heard, scenarios: options.scenarios },
    title: embed.pageTitle(title),
  })
}

/** The way to the course that a package is for. */
function channelOf({ format, scenarios }: AskedCourse): Channel {
  const wait = (ms: number) => new Promise<void>(done => setTimeout(done, ms))
  if (format === 'scorm12') return scorm12(window, wait)
  if (format === 'scorm2004') return scorm2004(window, wait)
  return cmi5Channel({
    search: location.search,
    fetch: (url, how) => fetch(url, how),
    store: sessionStoreOf(window),
    now: Date.now,
    go: url => location.assign(url),
    languageOf: id => scenarios.find(one => one.id === id)?.language ?? 'en',
  })
}

function showTheme(theme: string): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

const root = document.getElementById('root')
if (!root) throw new Error('There is no #root in the page.')
start(root)
