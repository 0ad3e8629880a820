import { useWords } from '../stage/words.tsx'

/** What a fault of ours leaves of the frame; what the course has been told stands. */
export function Broken() {
  const { embed } = useWords()
  return (
    <main className="embed-wait">
      <p role="alert">{embed.stopped}</p>
      <button type="button" className="btn" onClick={() => location.reload()}>
        {embed.reload}
      </button>
    </main>
  )
}
