import { type ReactNode, useState, useSyncExternalStore } from 'react'
import type { Course, CourseState } from '../../lms/course.ts'
import type { Progress } from '../../progress/progress.ts'
import { useKept } from '../stage/kept.ts'
import { useWords } from '../stage/words.tsx'
import type { AskedCourse } from './asked.ts'
import type { Session } from './session.ts'

interface Props {
  asked: AskedCourse
  course: Course
  session: Session
  device: Progress
  /** The scenario that is open, or null. */
  open: string | null
  /** What stands beside it. */
  children: ReactNode
}

/**
 * What the course knows, and nothing that is not so. What goes as it should is shown and not announced, since it changes at
 * every reply; what does not, and that it does again, is.
 */
export function CourseLine({ asked, course, session, device, open, children }: Props) {
  const { embed, language } = useWords()
  const words = embed.course
  const state = useSyncExternalStore(course.subscribe, course.get)
  const { unsaved } = state
  const copied = useKept(device).trouble === null
  const amiss = amissIn(state, words, copied, language)
  // That all is well again is worth a word once something was not.
  const [wasAmiss, note] = useState(false)
  if (amiss !== null && !wasAmiss && state.is === 'here') note(true)
  const agreed = useSyncExternalStore(session.words.subscribe, session.words.get)
  const kept = session.words.any() || (open !== null && session.words.asks(open) && !agreed.has(open))
  const asking = state.is === 'opening' ? embed.opening : null
  const well = amiss
    ? null
    : (asking ?? wellIn(state, kept ? words.wordless : words, wasAmiss, session.begun()))
  const over = state.none?.why === 'ended'
  const detail = (unsaved?.why && unsaved.detail) || (over && state.none?.detail)
  return (
    <aside className="embed-course" aria-label={words.label}>
      <div className="embed-says" data-amiss={unsaved?.why || over ? '' : undefined}>
        <p role="status">
          {amiss ?? (wasAmiss && !unsaved ? (kept ? words.wordless : words).savedAgain : '')}
          {session.unreadable && ` ${words.unreadable}`}
          {session.gaps && ` ${words.gaps}`}
          {session.shortened() && ` ${words.shortened}`}
        </p>
        {well !== null && <p>{well}</p>}
        {detail && (
          <details>
            <summary>{words.details}</summary>
            <p lang="en">{detail}</p>
          </details>
        )}
        {asked.problems.length > 0 && (
          <details>
            <summary>{words.address}</summary>
            {asked.problems.map(({ sentence }) => (
              <p key={sentence} lang="en">
                {sentence}
              </p>
            ))}
          </details>
        )}
      </div>
      {children}
    </aside>
  )
}

type Words = ReturnType<typeof useWords>['embed']['course']

/** What keeps the course from knowing, as a sentence; null where nothing does. */
function amissIn(
  { is, launch, none, unsaved }: CourseState,
  words: Words,
  copied: boolean,
  language: string,
): string | null {
  if (none?.why === 'ended') return copied ? `${words.none.over} ${words.copied}` : words.none.over
  if (is === 'none') return copied ? words.none.copied : words.none.forgotten
  if (launch && launch.mode !== 'normal') return words[launch.mode]
  if (!unsaved?.why) return null
  const since = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(
    unsaved.since,
  )
  const sentence =
    unsaved.why === 'ended'
      ? words.ended(since)
      : unsaved.why === 'refused'
        ? words.refused(since)
        : words.unsaved(since)
  return copied ? `${sentence} ${words.copied}` : sentence
}

function wellIn(
  { saving, unsaved }: CourseState,
  words: Pick<Words, 'saved' | 'begins' | 'saving'>,
  wasAmiss: boolean,
  begun: boolean,
): string | null {
  if (saving || unsaved) return words.saving
  if (wasAmiss) return null
  return begun ? words.saved : words.begins
}
