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
  /** What stands beside it. */
  children: ReactNode
}

/**
 * What the course knows, and nothing that is not so. What goes as it should is shown and not announced, since it changes at
 * every reply; what does not, and that it does again, is.
 */
export function CourseLine({ asked, course, session, device, children }: Props) {
  const { embed, language } = useWords()
  const words = embed.course
  const state = useSyncExternalStore(course.subscribe, course.get)
  const { unsaved } = state
  const copied = useKept(device).trouble === null
  const amiss = amissIn(state, words, copied, language)
  // That all is well again is worth a word once something was not.
  const [wasAmiss, note] = useState(false)
  if (amiss !== null && !wasAmiss && state.is === 'here') note(true)
  const asking = state.is === 'opening' ? embed.opening : null
  const well = amiss ? null : (asking ?? wellIn(state, words, wasAmiss, session.plays().length > 0))
  return (
    <aside className="embed-course" aria-label={words.label}>
      <div className="embed-says" data-amiss={(unsaved?.why ?? null) !== null || undefined}>
        <p role="status">
          {amiss ?? (wasAmiss && !unsaved ? words.savedAgain : '')}
          {session.unreadable && ` ${words.unreadable}`}
          {session.shortened() && ` ${words.shortened}`}
        </p>
        {well !== null && <p>{well}</p>}
        {unsaved?.why && unsaved.detail && (
          <details>
            <summary>{words.details}</summary>
            <p lang="en">{unsaved.detail}</p>
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
  { is, launch, unsaved }: CourseState,
  words: Words,
  copied: boolean,
  language: string,
): string | null {
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
  words: Words,
  wasAmiss: boolean,
  begun: boolean,
): string | null {
  if (saving || unsaved) return words.saving
  if (wasAmiss) return null
  return begun ? words.saved : words.begins
}
