import type { ReactNode } from 'react'

interface Props {
  open: boolean
  /** The id of what it opens. */
  opens: string
  onOpen: (open: boolean) => void
  className?: string
  children: ReactNode
}

/** A quiet button that opens what it names, and puts it away again. */
export function Opener({ open, opens, onOpen, className = '', children }: Props) {
  return (
    <button
      type="button"
      className={`btn plain ${className}`}
      aria-expanded={open}
      aria-controls={opens}
      onClick={() => onOpen(!open)}
    >
      <span>{children}</span>
    </button>
  )
}
