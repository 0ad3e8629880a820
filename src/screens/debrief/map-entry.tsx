import type { Place } from '../../debrief/map.ts'
import type { Listed, ListedWay } from '../../debrief/map-list.ts'
import type { Seen } from '../../debrief/map-seen.ts'
import { playHash } from '../stage/address.ts'
import { StanceMark } from '../stage/stance.tsx'
import { useWords } from '../stage/words.tsx'

interface Shared {
  seen: Seen
  boss: string
  /** The list's own name: an entry's id is this and the place's. */
  list: string
}

/** A place of the map, the ways on from it, and beneath each what it leads to. */
export function MapEntry({ entry, ...shared }: Shared & { entry: Listed }) {
  const words = useWords().map.list
  const { place, untried, ways } = entry
  const { seen, list } = shared
  const moment = seen.places.get(place.id)?.moment
  return (
    <>
      <div className="at" id={`${list}-${place.id}`} tabIndex={-1}>
        <p>
          <Named place={place} {...shared} />
          {!entry.seen && <span className="small"> {words.notSeen}</span>}
          {seen.view.at === place.id && <b> {words.here(moment === null)}</b>}
        </p>
        {untried > 0 && moment && (
          <p className="untried">
            {words.untried(untried)}{' '}
            <a href={playHash(moment)}>
              {words.tryIt}
              <span className="sr">{words.tryAt(seen.places.get(place.id)?.line ?? '')}</span>
            </a>
          </p>
        )}
      </div>
      {ways.length > 0 && (
        <ul>
          {ways.map(way => (
            <li key={way.to.id}>
              <Replies way={way} />
              <span className="sr">{words.leads}</span>
              {way.next ? (
                <MapEntry entry={way.next} {...shared} />
              ) : (
                <p className="at above">
                  <Named place={way.to} {...shared} /> <span className="small">{words.above}</span>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** What was said on a way, and the stances of what else can be said. */
function Replies({ way }: { way: ListedWay }) {
  const words = useWords().map.list
  return (
    <>
      {way.said.map(({ id, words: said, stance, number }) => (
        <p key={id} className="said">
          <StanceMark stance={stance} />
          <span>
            <span className="speech">“{said}”</span>
            {number !== null && <b> {words.reply(number)}</b>}
          </span>
        </p>
      ))}
      {way.others.length > 0 && (
        <p className="said small">
          <span>{words.notTaken}</span>
          {way.others.map(stance => (
            <StanceMark key={stance} stance={stance} />
          ))}
        </p>
      )}
    </>
  )
}

/** What the boss says at a turn; how it ends, at an ending. */
function Named({ place, seen, boss }: Shared & { place: Place }) {
  const words = useWords().map.list
  if (place.outcome)
    return (
      <>
        <b>{words.ends(place.outcome)}</b> {place.words}
      </>
    )
  return (
    <>
      <span className="who">{words.boss(boss)}</span>{' '}
      <span className="speech">“{seen.places.get(place.id)?.line ?? place.words}”</span>
    </>
  )
}
