import { useLayoutEffect, useRef } from 'react'
import type { Wall } from '../../../conversation/room/wall.ts'
import { useWords } from '../../stage/words.tsx'

interface Props {
  timer: NonNullable<Wall['timer']>
  /** Milliseconds since 1970. */
  now?: () => number
}

/** A thin line that empties while pairs think (L2: no numbers, and nothing happens at its end). A late window joins midway. */
export function QuietTimer({ timer: { from, seconds }, now = Date.now }: Props) {
  const { roomWall: words } = useWords()
  const line = useRef<HTMLParagraphElement>(null)
  useLayoutEffect(() => {
    line.current?.style.setProperty('--seconds', `${seconds}s`)
    line.current?.style.setProperty('--gone', `${Math.max(0, now() - from) / -1000}s`)
  }, [from, seconds, now])
  return (
    <p ref={line} className="wall-timer">
      <span className="sr">{words.timer}</span>
    </p>
  )
}
