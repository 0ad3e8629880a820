import { useEffect, useState } from 'react'

/** Says that a line has come: a moment after its place is there, so that what comes into it is heard. */
export function Arrives({ children }: { children: string }) {
  const [said, say] = useState('')
  useEffect(() => say(children), [children])
  return (
    <p role="status" className="sr">
      {said}
    </p>
  )
}
