import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readConversation } from '../../../src/conversation/record.ts'
import { after, sessionOf } from '../../../src/conversation/room/happen.ts'
import { leadsHere } from '../../../src/conversation/room/leads.ts'
import { readRoom } from '../../../src/conversation/room/read-record.ts'
import { boardHere, opened } from '../../../src/conversation/room/session.ts'
import { stepsOf } from '../../../src/conversation/room/steps.ts'
import { summaryOf } from '../../../src/conversation/room/summary.ts'
import { wallOf } from '../../../src/conversation/room/wall.ts'
import { shipped } from '../../debrief/many.ts'
import { aRoom, inTurn, on, SOUND } from './a-room.ts'
import { anyHappening } from './happenings.ts'

test.each([SOUND, ...shipped.slice(0, 3)].map(one => [one.id, one] as const))(
  '[B6, K1] whatever happens, in whatever order, the conversation can be replayed and nothing throws: %s',
  (_, scenario) => {
    const met = new Set<string>()
    fc.assert(
      fc.property(fc.array(anyHappening(scenario), { maxLength: 60, size: 'max' }), happenings => {
        const record = { ...aRoom(scenario), happenings }
        let session = opened(scenario, record)
        for (const [n, happening] of happenings.entries()) {
          session = after(scenario, session, happening)
          const { conversation, played, step, plan } = session
          expect(session.n).toBe(n + 1)
          expect(played.lost).toEqual([])
          expect(played.turn === null).toBe(played.outcome !== null)
          if (played.turn === null) expect(stepsOf(plan, true)).toContain(step)
          else expect(stepsOf({ pairs: true, again: true }, false)).toContain(step)
          expect(new Set(boardHere(session).map(({ letter }) => letter)).size).toBe(boardHere(session).length)
          met.add(step)
          if (n % 9 === 0) {
            wallOf(scenario, session)
            leadsHere(scenario, session)
            summaryOf(scenario, session)
            expect(readConversation(JSON.parse(JSON.stringify(conversation)))).not.toBeNull()
          }
        }
        // From window to window, from file to file: the same record gives the same session.
        const read = readRoom(JSON.parse(JSON.stringify(record)))
        expect(read).toEqual(record)
        expect(sessionOf(scenario, read ?? record)).toEqual(session)
      }),
      // A room that goes on to the end is always among them: drawn lists seldom come that far.
      { numRuns: 60, examples: [[inTurn(on(200))]] },
    )
    expect([...met]).toEqual(expect.arrayContaining(['line', 'both', 'ending']))
  },
)
