import { useState } from 'react'
import { newRoom, type RoomRecord } from '../../conversation/room/record.ts'
import { PLANS, type Plan, TIMES, USUAL_PLAN } from '../../conversation/room/steps.ts'
import type { Progress } from '../../progress/progress.ts'
import { newRoomId } from '../../progress/rooms.ts'
import { isOwnId } from '../../scenario/pattern/own-id.ts'
import { TEMPERAMENTS, type Temperament } from '../../scenario/scenario.ts'
import type { Summary } from '../../scenario/summary.ts'
import { useWords } from '../stage/words.tsx'
import { SetUpPrint } from './set-up-print.tsx'
import { SetUpWhich } from './set-up-which.tsx'
import { keepRoomSettings, roomSettings } from './settings.ts'

interface Props {
  shelf: readonly Summary[]
  root: string
  keep: Progress
  now: () => number
  onBegin: (record: RoomRecord, how: 'wall' | 'single') => void
}

/** Getting ready: which conversation, how the boss is, how much time, and where the wall goes. */
export function SetUp({ shelf, root, keep, now, onBegin }: Props) {
  const { room, stage } = useWords()
  const words = room.setUp
  const [which, choose] = useState<string | null>(null)
  const [temperament, chooseTemperament] = useState<Temperament | null>(null)
  const [plan, setPlan] = useState<Plan>(USUAL_PLAN)
  const [address, setAddress] = useState(() => roomSettings(keep).address)
  const chosen = shelf.find(({ id }) => id === which) ?? shelf[0]
  if (!chosen) return <p>{words.none}</p>
  const boss = temperament ?? chosen.temperament

  const begin = (how: 'wall' | 'single') => {
    const at = now()
    const record = newRoom(chosen, boss, newRoomId(), at)
    onBegin({ ...record, happenings: [{ is: 'planned', ...plan, at }] }, how)
  }
  return (
    <>
      <section aria-labelledby="set-up-h" className="set-up">
        <h2 id="set-up-h">{words.heading}</h2>
        <SetUpWhich
          {...{ shelf, chosen }}
          onChoose={id => {
            choose(id)
            chooseTemperament(null)
          }}
        />
        <fieldset className="set-up-row">
          <legend>{words.temperament(chosen.boss)}</legend>
          {TEMPERAMENTS.map(one => (
            <label key={one}>
              <input
                type="radio"
                name="temperament"
                checked={one === boss}
                onChange={() => chooseTemperament(one)}
              />
              <span>{stage.temperaments[one].name}</span>
            </label>
          ))}
          <p className="small">{stage.temperaments[boss].means}</p>
        </fieldset>
        <fieldset className="set-up-row">
          <legend>{words.time}</legend>
          {TIMES.map(time => (
            <label key={time}>
              <input
                type="radio"
                name="time"
                checked={PLANS[time].pairs === plan.pairs && PLANS[time].again === plan.again}
                onChange={() => setPlan(PLANS[time])}
              />
              <span>{words.times[time]}</span>
            </label>
          ))}
          <p className="small">
            {TIMES.filter(time => JSON.stringify(PLANS[time]) === JSON.stringify(plan)).map(
              time => words.timesMean[time],
            )}
          </p>
          {(['pairs', 'again'] as const).map(step => (
            <label key={step} className="set-up-step">
              <input
                type="checkbox"
                checked={plan[step]}
                onChange={event => setPlan({ ...plan, [step]: event.target.checked })}
              />
              <span>{words[step]}</span>
            </label>
          ))}
        </fieldset>
        {isOwnId(chosen.id) && <p className="set-up-own">{words.ownShown}</p>}
        <p className="do">
          <button type="button" className="btn go" onClick={() => begin('wall')}>
            {words.open}
          </button>
          <button type="button" className="btn" onClick={() => begin('single')}>
            {words.single}
          </button>
        </p>
        <p className="small">{words.begins}</p>
      </section>
      <SetUpPrint
        {...{ root, address }}
        scenario={chosen.id}
        onAddress={typed => setAddress(keepRoomSettings(keep, { address: typed }) && typed)}
      />
    </>
  )
}
