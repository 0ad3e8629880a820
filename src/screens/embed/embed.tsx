import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Launch } from '../../lms/channel.ts'
import { sessionStoreOf } from '../../lms/cmi5/session-kept.ts'
import type { Course, CourseState } from '../../lms/course.ts'
import { readResume } from '../../lms/resume.ts'
import { embed } from '../../messages/en/embed.ts'
import type { Progress } from '../../progress/progress.ts'
import { nowHere } from '../stage/here.ts'
import { Stopped } from '../stage/stopped.tsx'
import { useWords, WordsProvider } from '../stage/words.tsx'
import { conversationHere } from './address.ts'
import { Agree } from './agree.tsx'
import type { AskedCourse } from './asked.ts'
import { Broken } from './broken.tsx'
import { Conversations, type Screens } from './conversations.tsx'
import { CourseLine } from './course-line.tsx'
import { Leave } from './leave.tsx'
import { openSession } from './session.ts'
import './embed.css'

const WORDS = { embed }

export interface Embedding extends Screens {
  asked: AskedCourse
  course: Course
  /** What is kept on this device. */
  device: Progress
  now: () => number
  /** Resume data that a host handed over after the start: it begins again from there. */
  handed: { get(): string | null; subscribe(hear: () => void): () => void }
  /** A conversation was opened. */
  onOpened: (scenario: string) => void
  /** One came to its end: said before the course is told of it. */
  onEnded: () => void
  /** What the course had kept, or handed over later, cannot be read. @param afresh it begins without; otherwise it goes on as it was. */
  onUnreadable: (afresh: boolean) => void
  /** The page broke. @param reason what the error says of itself. */
  onStopped: (reason: string) => void
}

/** Conversations as a course has them: in a frame, or as a package. They are played as anywhere; what is said, the course is told. */
export function Embed(embedding: Embedding) {
  return (
    <WordsProvider messages={WORDS}>
      <Stopped instead={() => <Broken />} onStopped={embedding.onStopped}>
        <Opening {...embedding} />
      </Stopped>
    </WordsProvider>
  )
}

/** Nothing is played before the course has said where it goes on, or that there is none; nobody has to wait for that. */
function Opening(embedding: Embedding) {
  const { asked, course, handed, onUnreadable } = embedding
  const { embed } = useWords()
  const { is, launch } = useSyncExternalStore(course.subscribe, course.get)
  const latest = useSyncExternalStore(handed.subscribe, handed.get)
  // What cannot be read takes nothing away.
  const [data, take] = useState<string | null>(null)
  const [looked, look] = useState<string | null>(null)
  if (latest !== looked) {
    look(latest)
    if (latest !== null && readResume(latest)) take(latest)
  }
  const refused = latest === data ? null : latest
  useEffect(() => {
    if (refused !== null) onUnreadable(false)
  }, [refused, onUnreadable])
  const [alone, goAlone] = useState(false)
  // What it began with holds: a course that comes later is told, and does not take away what was said.
  const [began, begin] = useState<{ launch: Launch | null } | null>(null)
  if (!began && (is !== 'opening' || alone)) begin({ launch })
  if (asked.scenarios.length === 0)
    return (
      <main className="embed-wait">
        <p>{embed.nothing}</p>
      </main>
    )
  if (!began)
    return (
      <main className="embed-wait">
        <p role="status">{embed.opening}</p>
        <button type="button" className="btn" onClick={() => goAlone(true)}>
          {embed.begin}
        </button>
      </main>
    )
  const from = began.launch && data !== null ? { ...began.launch, resume: data } : began.launch
  return <Begun key={data ?? ''} {...embedding} from={from} anew={data !== null} />
}

interface Beginning extends Embedding {
  from: Launch | null
  /** The host handed over something else: what the address holds is of before. */
  anew: boolean
}

function Begun({ from, anew, ...embedding }: Beginning) {
  const { asked, course, device, now, practise, lookBack, onOpened, onEnded, onUnreadable } = embedding
  const words = useWords()
  const [session] = useState(() => {
    if (anew) nowHere('')
    const session = openSession({
      ...{ ...asked, launch: from, device, now, tab: sessionStoreOf(window) },
      inAddress: conversationHere(asked.scenarios),
      copies: () => isUntold(course.get()),
      hear(did) {
        if (did !== 'ended') return course.replied(session.telling)
        onEnded()
        course.finished(session.telling)
      },
    })
    if (session.unreadable) onUnreadable(true)
    return session
  })
  const state = useSyncExternalStore(course.subscribe, course.get)
  const { is } = state
  const untold = isUntold(state)
  // It is only known after a reply that the course did not take it.
  useEffect(() => {
    if (untold) session.copy()
  }, [untold, session])
  const [open, setOpen] = useState<string | null>(null)
  const opens = useCallback(
    (id: string | null) => {
      setOpen(id)
      if (id !== null) onOpened(id)
    },
    [onOpened],
  )
  const sentences = words.embed.private
  const asks = asked.scenarios.some(({ id }) => session.words.asks(id))
  const sent = is === 'none' ? sentences.kept : asks ? sentences.agreed : sentences.told
  const stage = useMemo(
    () => ({ ...words.stage, foot: { ...words.stage.foot, private: sent } }),
    [words.stage, sent],
  )
  const [left, leave] = useState(false)
  const agreed = useSyncExternalStore(session.words.subscribe, session.words.get)
  const agree = open !== null && !left && session.words.asks(open) && isTold(state) && (
    <Agree
      key={open}
      scenario={open}
      agreed={agreed.has(open)}
      words={session.words}
      // What the course keeps to go on from follows at once.
      onAgree={() => session.begun(open) && course.replied(session.telling)}
    />
  )
  // It stands where one begins; once that is done, with what else the course knows.
  const first = open !== null && !session.begun(open)
  return (
    <WordsProvider messages={{ stage }}>
      <div
        className="embed"
        data-fit={asked.fit}
        data-many={asked.scenarios.length > 1 || undefined}
        data-typed={asked.options.typed || undefined}
        data-boss={asked.options.temperament ? 'set' : undefined}
      >
        {first && agree}
        {!left && <Conversations {...{ asked, session, course, now, practise, lookBack }} onOpen={opens} />}
        <CourseLine {...{ asked, course, session, device }} open={left ? null : open}>
          {!first && agree}
          <Leave {...{ asked, course, session, left }} onLeft={() => leave(true)} />
        </CourseLine>
      </div>
    </WordsProvider>
  )
}

/** Whether what is said now is with no course, as far as is known. */
function isUntold({ is, unsaved }: CourseState): boolean {
  return is === 'none' || (unsaved?.why ?? null) !== null
}

/** Whether the course is, or will be, told anything. */
function isTold({ is, launch }: CourseState): boolean {
  return is !== 'none' && (launch?.mode ?? 'normal') === 'normal'
}
