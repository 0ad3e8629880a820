import { Component, type ReactNode } from 'react'

interface Watched {
  children: ReactNode
  /** What is said in place of the page. @param again draws that anew, from its address and what is kept. */
  instead: (again: () => void) => ReactNode
  /** @param reason what the error says of itself. */
  onStopped?: (reason: string) => void
}

/** Stands around a page: a part that did not come, or a fault of ours, leaves a sentence and a way on, never nothing. */
export class Stopped extends Component<Watched, { stopped: boolean }> {
  override state = { stopped: false }

  static getDerivedStateFromError() {
    return { stopped: true }
  }

  override componentDidCatch(error: unknown) {
    this.props.onStopped?.(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
  }

  override render() {
    const { children, instead } = this.props
    return this.state.stopped ? instead(() => this.setState({ stopped: false })) : children
  }
}
