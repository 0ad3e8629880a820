import { partHere } from '../../stage/go-here.ts'
import { useWords } from '../../stage/words.tsx'
import { sessionHash } from '../asked.ts'

/** No console answers, or none any more: this window can become it. What was said is on the device, or in this window. */
export function Alone({ id, since }: { id: string; since: 'never' | 'gone' }) {
  const { alone } = useWords().roomWall
  return (
    <p className="audience-alone" role="alert">
      {alone[since]} <a href={partHere(sessionHash(id))}>{alone.open}</a>
    </p>
  )
}
