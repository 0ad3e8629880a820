import { render } from '@testing-library/react'
import { useState } from 'react'
import { after, sessionOf } from '../../../../src/conversation/room/happen.ts'
import type { Happened } from '../../../../src/conversation/room/happening.ts'
import type { Session } from '../../../../src/conversation/room/session.ts'
import { english } from '../../../../src/messages/english.ts'
import { openProgress, type Progress } from '../../../../src/progress/progress.ts'
import { Console } from '../../../../src/screens/room/console/console.tsx'
import type { Room } from '../../../../src/screens/room/console/room.ts'
import { Single } from '../../../../src/screens/room/single.tsx'
import { WordsProvider } from '../../../../src/screens/stage/words.tsx'
import { NINE_O_CLOCK } from '../../../conversation/fakes.ts'
import { aRoom, SOUND } from '../../../conversation/room/a-room.ts'
import { MemoryStorage } from '../../../progress/memory-storage.ts'

/** A session as a test has it: what happened since, what it came to, and what was asked of the page around it. */
interface Held {
  happenings: Happened[]
  asked: string[]
  session: Session
  keep: Progress
}

const record = aRoom()
const now = () => NINE_O_CLOCK + 125_000

function Page({ held, single }: { held: Held; single: boolean }) {
  const [session, hold] = useState(held.session)
  const { keep, asked } = held
  const room: Room = {
    ...{ record, session },
    wall: 'open',
    openWall: () => asked.push('wall'),
    happen(what) {
      held.happenings.push(what)
      held.session = after(SOUND, held.session, { ...what, at: NINE_O_CLOCK })
      hold(held.session)
    },
  }
  const part = { scenario: SOUND, room, keep }
  if (single) return <Single {...part} blocked onConsole={() => asked.push('console')} />
  return <Console {...part} {...{ now }} root="../" kept onSingle={() => asked.push('single')} />
}

/** The facilitator's window of a session of `SOUND`, with no wall to talk to. */
export function onConsole({ single = false } = {}): Held {
  const storage = new MemoryStorage()
  const held: Held = {
    ...{ happenings: [], asked: [] },
    session: sessionOf(SOUND, record),
    keep: openProgress(() => storage, now),
  }
  render(
    <WordsProvider messages={english}>
      <Page {...{ held, single }} />
    </WordsProvider>,
  )
  return held
}
