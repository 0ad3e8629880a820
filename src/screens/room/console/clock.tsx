import { useEffect, useState } from 'react'
import { useWords } from '../../stage/words.tsx'

interface Props {
  /** Milliseconds since 1970. */
  startedAt: number
  now: () => number
  shown: boolean
  onShow: (shown: boolean) => void
}

/** How long the session has lasted, in whole minutes. It counts nothing down, and can be put away. */
export function Clock({ startedAt, now, shown, onShow }: Props) {
  const { console: words } = useWords().roomConsole
  const [minutes, tell] = useState<number | null>(null)
  useEffect(() => {
    if (!shown) return
    const look = () => tell(Math.max(0, Math.floor((now() - startedAt) / 60_000)))
    look()
    const timer = setInterval(look, 5000)
    return () => clearInterval(timer)
  }, [shown, startedAt, now])
  return (
    <span className="desk-clock">
      {shown && minutes !== null && <span className="num">{words.clock(minutes)}</span>}
      <button type="button" className="btn plain" onClick={() => onShow(!shown)}>
        <span>{shown ? words.hideClock : words.showClock}</span>
      </button>
    </span>
  )
}
