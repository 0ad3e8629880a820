import { useState, useSyncExternalStore } from 'react'
import type { Course } from '../../lms/course.ts'
import { useWords } from '../stage/words.tsx'
import type { AskedCourse } from './asked.ts'
import type { Session } from './session.ts'

interface Props {
  asked: AskedCourse
  course: Course
  session: Session
  /** The session is over, and with it what is on the page. */
  left: boolean
  onLeft: () => void
}

/** The way out where a package's session has an end. A page that is simply closed has told everything too. */
export function Leave({ asked, course, session, left, onLeft }: Props) {
  const words = useWords().embed.leave
  const { is, launch } = useSyncExternalStore(course.subscribe, course.get)
  const [now, say] = useState<'leaving' | 'left' | 'leftWordless' | 'closed' | 'notYet' | 'lost' | null>(null)
  if (asked.format === null || asked.format === 'web' || is !== 'here') return null
  async function leave() {
    say('leaving')
    const answer = await course.leave(session.telling)
    if (answer.ok) say(launch?.mode !== 'normal' ? 'closed' : session.words.any() ? 'leftWordless' : 'left')
    else say(answer.again ? 'notYet' : 'lost')
    // What the course cannot be told any more can still be played on.
    if (answer.ok) onLeft()
  }
  return (
    <div className="embed-leave">
      <p role="status">{now && words[now]}</p>
      {!left && (
        <button type="button" className="btn" aria-disabled={now === 'leaving'} onClick={() => void leave()}>
          {words.button}
        </button>
      )}
    </div>
  )
}
