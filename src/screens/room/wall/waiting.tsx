import { useWords } from '../../stage/words.tsx'
import { Alone } from './alone.tsx'

/** The audience window before any console has told it what is played. */
export function Waiting({ id, alone }: { id: string; alone: boolean }) {
  const { waiting } = useWords().roomWall
  return (
    <main className="audience audience-waiting">
      <div data-theme="projector">
        <h1>{waiting.heading}</h1>
        <p>{waiting.body}</p>
        {alone && <Alone id={id} since="never" />}
      </div>
    </main>
  )
}
