import { type ChangeEvent, useEffect, useState } from 'react'
import { readRoomFile } from '../../conversation/room/read-file.ts'
import type { RoomRecord } from '../../conversation/room/record.ts'
import type { Progress } from '../../progress/progress.ts'
import { type KeptRoom, roomsOf } from '../../progress/rooms.ts'
import { eraseRoomHere } from '../../progress/rooms-here.ts'
import type { Summary } from '../../scenario/summary.ts'
import { Sure } from '../stage/sure.tsx'
import { useWords } from '../stage/words.tsx'
import { sessionHash } from './asked.ts'

interface Props {
  shelf: readonly Summary[]
  keep: Progress
  onOpen: (record: RoomRecord) => void
}

/** No session of a day's work comes near it. */
const MOST_BYTES = 10_000_000

/** Earlier sessions on this device, to go on with or to erase, and one from a file. */
export function SetUpBefore({ shelf, keep, onOpen }: Props) {
  const { room, language } = useWords()
  const words = room.before
  const [rooms, setRooms] = useState<readonly KeptRoom[]>([])
  const [refused, refuse] = useState<string | null>(null)
  // Not at first: the HTML that the build draws knows of none.
  useEffect(() => setRooms(roomsOf(keep)), [keep])
  const when = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeStyle: 'short',
  })
  const titleOf = (id: string) => shelf.find(one => one.id === id)?.title ?? null

  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget
    const file = input.files?.[0]
    if (!file) return
    const text = await textOf(file)
    // Emptied, so that the same file can be chosen again.
    input.value = ''
    const record = readRoomFile(text)
    if (!record) refuse(words.refused)
    else if (titleOf(record.scenario) === null) refuse(words.unknownScenario)
    else onOpen(record)
  }
  return (
    <section aria-labelledby="before-h" className="set-up-before">
      <h2 id="before-h" tabIndex={-1}>
        {words.heading}
      </h2>
      <ul>
        {rooms.map(({ id, scenario, startedAt, said, over }) => {
          const begun = when.format(startedAt)
          const title = titleOf(scenario)
          return (
            <li key={id}>
              <p>
                <b>{title ?? words.unknown}</b> <span className="small">{words.told(begun, said, over)}</span>
              </p>
              <div className="do">
                {title !== null && (
                  <a className="btn" href={sessionHash(id)} aria-label={words.goOnWith(title, begun)}>
                    {words.goOn}
                  </a>
                )}
                <Sure
                  words={{
                    ask: words.erase,
                    about: words.eraseIt(title ?? words.unknown, begun),
                    heading: words.sure,
                    sure: words.yes,
                    not: words.no,
                  }}
                  onSure={() => {
                    eraseRoomHere(keep, id)
                    setRooms(roomsOf(keep))
                    document.getElementById('before-h')?.focus()
                  }}
                />
              </div>
            </li>
          )
        })}
      </ul>
      <p className="do">
        <label className="btn choose">
          <input type="file" className="sr" accept=".json,application/json" onChange={open} />
          {words.open}
        </label>
      </p>
      <p role="status">{refused}</p>
    </section>
  )
}

/** What is in a file; nothing where it is far too large or cannot be read. */
async function textOf(file: File): Promise<string> {
  try {
    return file.size > MOST_BYTES ? '' : await file.text()
  } catch {
    return ''
  }
}
