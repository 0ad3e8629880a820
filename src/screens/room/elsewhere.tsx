import { useEffect } from 'react'
import type { RoomRecord } from '../../conversation/room/record.ts'
import { debrief } from '../../messages/en/debrief.ts'
import { roomConsole } from '../../messages/en/room-console.ts'
import type { Progress } from '../../progress/progress.ts'
import { needed } from '../stage/later.tsx'
import { useWords, WordsProvider } from '../stage/words.tsx'
import type { RoomAsked } from './asked.ts'
import { useKeptRoom } from './channel/use-kept-room.ts'
import type { Begun } from './room.tsx'
import { SessionPage } from './session.tsx'
import { roomSettings } from './settings.ts'
import { useScenario } from './use-scenario.ts'

interface Props {
  asked: Exclude<RoomAsked, { screen: 'set-up' }>
  begun: Begun | null
  root: string
  keep: Progress
  now: () => number
  /** What is asked for is not here. */
  onMissing: () => void
}

const WORDS = { debrief, roomConsole }
const Guide = needed(async () => (await import('./print/guide.tsx')).Guide)
const Handout = needed(async () => (await import('./print/handout.tsx')).Handout)
const Audience = needed(async () => (await import('./wall/audience.tsx')).Audience)

/** What the room's address asks for besides getting ready. */
export function Elsewhere(props: Props) {
  const { asked, keep } = props
  return (
    <WordsProvider messages={WORDS}>
      {asked.screen === 'wall' ? (
        <Audience id={asked.id} keep={keep} />
      ) : (
        <Fetched {...props} asked={asked} />
      )}
    </WordsProvider>
  )
}

type FetchedProps = Props & { asked: Exclude<Props['asked'], { screen: 'wall' }> }

/** Of a scenario, or of a session, which is looked for first. */
function Fetched({ asked, ...props }: FetchedProps) {
  if ('scenario' in asked) return <Drawn {...props} {...{ asked }} scenario={asked.scenario} record={null} />
  // Each as far as it has come by now: a handout is printed of what was said, and who comes back from it goes on there.
  return <Kept key={`${asked.screen} ${asked.id}`} {...props} asked={asked} />
}

/** A session that is on this page or device, or that a wall which is open has. */
function Kept(props: FetchedProps & { asked: { id: string } }) {
  const { asked, keep, onMissing } = props
  const { room: words } = useWords()
  const record = useKeptRoom(keep, asked.id)
  useEffect(() => {
    if (record === null) onMissing()
  }, [record, onMissing])
  if (record === 'looking' || record === null) return <p role="status">{words.coming}</p>
  return <Drawn {...props} scenario={record.scenario} record={record} />
}

interface DrawnProps extends FetchedProps {
  scenario: string
  record: RoomRecord | null
}

/** What needs a scenario. */
function Drawn({ asked, begun, root, keep, now, scenario: id, record }: DrawnProps) {
  const { room: words } = useWords()
  const { scenario, failed, again } = useScenario(keep, id)
  if (failed)
    return (
      <main className="room-failed">
        <p role="alert">{words.failed}</p>
        <button type="button" className="btn" onClick={again}>
          {words.again}
        </button>
      </main>
    )
  if (!scenario) return <p role="status">{words.coming}</p>
  const address = roomSettings(keep).address || null
  if (asked.screen === 'guide') return <Guide {...{ scenario, root, address }} />
  if (asked.screen === 'session' && record) {
    const came = begun?.id === record.id
    return (
      <SessionPage
        key={record.id}
        {...{ scenario, record, root, keep, now }}
        begin={asked.one ? (came && begun.how === 'blocked' ? 'blocked' : 'single') : 'wall'}
        came={came}
      />
    )
  }
  return <Handout {...{ scenario, record, root, address }} />
}
