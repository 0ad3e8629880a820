import { Component, type ReactNode } from 'react'
import { useWords } from '../stage/words.tsx'

interface Watched {
  children: ReactNode
  /** The page broke: for the host and whoever runs it. @param reason what the error says of itself. */
  onStopped: (reason: string) => void
}

/** A fault of ours leaves a sentence and a way on, never an empty frame; what the course has been told stands. */
export class Stopped extends Component<Watched, { stopped: boolean }> {
  override state = { stopped: false }

  static getDerivedStateFromError() {
    return { stopped: true }
  }

  override componentDidCatch(error: unknown) {
    this.props.onStopped(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
  }

  override render() {
    return this.state.stopped ? <Broken /> : this.props.children
  }
}

function Broken() {
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
