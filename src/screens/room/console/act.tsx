import type { ReactNode } from 'react'

interface Props {
  /** The key that does the same, as it is told; null where single keys are off or none does. */
  keyed?: string | null
  main?: boolean
  /** Whether it can do something now. It stays where it is all the same. */
  can?: boolean
  pressed?: boolean
  /** In full, where there is little room for it. */
  name?: string
  onAct: () => void
  children: ReactNode
}

/** A button of the console with its key on it. */
export function Act({ keyed = null, main = false, can = true, pressed, name, onAct, children }: Props) {
  return (
    <button
      type="button"
      className={main ? 'btn go' : 'btn'}
      aria-disabled={!can || undefined}
      aria-pressed={pressed}
      aria-label={name}
      onClick={() => can && onAct()}
    >
      {keyed !== null && (
        <span className="key" aria-hidden="true">
          {keyed}
        </span>
      )}
      <span>{children}</span>
    </button>
  )
}
