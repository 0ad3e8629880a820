import { useWords } from '../stage/words.tsx'

const DOORS = ['worth-it', 'check-yourself', 'drill', 'room', 'course'] as const

/** The doors before the shelf: is this one worth it, check yourself, the drill, practising with a room, and in a course. */
export function Doors({ root }: { root: string }) {
  const { doors } = useWords().home
  return (
    <nav className="doors" aria-label={doors.label}>
      {DOORS.map(door => (
        <p key={door}>
          <a href={`${root}${door}/`}>{doors[door].name}</a> <span>{doors[door].line}</span>
        </p>
      ))}
    </nav>
  )
}
