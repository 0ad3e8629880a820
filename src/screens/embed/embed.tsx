import { useMemo, useState, useSyncExternalStore } from 'react'
import type { Launch } from '../../lms/channel.ts'
import type { Course } from '../../lms/course.ts'
import { embed } from '../../messages/en/embed.ts'
import type { Progress } from '../../progress/progress.ts'
import { nowHere } from '../stage/here.ts'
import { useWords, WordsProvider } from '../stage/words.tsx'
import type { AskedCourse } from './asked.ts'
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
  /** What the course had kept cannot be read. */
  onUnreadable: () => void
}

/** Conversations as a course has them: in a frame, or as a package. They are played as anywhere; what is said, the course is told. */
export function Embed(embedding: Embedding) {
  return (
    <WordsProvider messages={WORDS}>
      <Opening {...embedding} />
    </WordsProvider>
  )
}

/** Nothing is played before the course has said where it goes on, or that there is none; nobody has to wait for that. */
function Opening(embedding: Embedding) {
  const { asked, course, handed } = embedding
  const { embed } = useWords()
  const { is, launch } = useSyncExternalStore(course.subscribe, course.get)
  const data = useSyncExternalStore(handed.subscribe, handed.get)
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
      ...{ ...asked, launch: from, device, now },
      copies: () => {
        const { is, unsaved } = course.get()
        return is === 'none' || (unsaved?.why ?? null) !== null
      },
      hear(did) {
        if (did !== 'ended') return course.replied(session.telling)
        onEnded()
        course.finished(session.telling)
      },
    })
    if (session.unreadable) onUnreadable()
    return session
  })
  const { is } = useSyncExternalStore(course.subscribe, course.get)
  const sent = is === 'none' ? words.embed.private.kept : words.embed.private.told
  const stage = useMemo(
    () => ({ ...words.stage, foot: { ...words.stage.foot, private: sent } }),
    [words.stage, sent],
  )
  const [left, leave] = useState(false)
  return (
    <WordsProvider messages={{ stage }}>
      <div
        className="embed"
        data-fit={asked.fit}
        data-many={asked.scenarios.length > 1 || undefined}
        data-typed={asked.options.typed || undefined}
        data-boss={asked.options.temperament ? 'set' : undefined}
      >
        {!left && <Conversations {...{ asked, session, course, now, practise, lookBack, onOpened }} />}
        <CourseLine {...{ asked, course, session, device }}>
          <Leave {...{ asked, course, session, left }} onLeft={() => leave(true)} />
        </CourseLine>
      </div>
    </WordsProvider>
  )
}
