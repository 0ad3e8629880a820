import type { Answered, Thrown } from '../../debrief/again-judged.ts'
import { WordsRead } from '../stage/alone/words-read.tsx'
import { Cues } from '../stage/cues.tsx'
import { heardIn } from '../stage/heard.ts'
import { MarkedWords } from '../stage/marked-words.tsx'
import { useWords } from '../stage/words.tsx'

interface Props {
  at: Thrown
  answer: Answered
  played: NonNullable<Answered['played']>
}

/** What was heard, by which words, why it does that, how far the boss moves, and one stronger line. */
export function AgainHeard({ at, answer, played }: Props) {
  const { ownAgain, stage } = useWords()
  const { typed: words, result } = ownAgain
  const { scenario, thrown, told } = at
  const { typed, moved, movedAsTold, stronger } = answer
  const { reply, weighed } = played
  const { name } = scenario.boss
  const how = (one: typeof told) => stage.temperaments[one].name
  // It is no conversation that goes on, so which written reply stood for it is no matter.
  const why = typed ? result.why[typed.reading.move ?? reply.move] : reply.why
  return (
    <>
      {typed ? (
        <WordsRead
          {...{ words }}
          said={typed}
          move={reply.move}
          kind={scenario.kind}
          raised={thrown.standing.raised}
        />
      ) : (
        <>
          <p className="alone-words">
            <MarkedWords words={reply.words} cues={reply.because} stance={weighed.stance} />
          </p>
          <Cues shows={reply.because.map(({ shows }) => shows)} />
        </>
      )}
      <p>
        <b>
          {typed
            ? heardIn(typed, { ...reply, move: typed.reading.move ?? reply.move }, name, words).join(' ')
            : words.heard(name, words.moves[reply.move])}
        </b>{' '}
        {weighed.misstep ? result.missteps[weighed.misstep] : why}
      </p>
      <p>
        {ownAgain.moved(
          name,
          moved,
          { stance: weighed.stance, footing: weighed.after.footing },
          movedAsTold === null ? null : { how: how(thrown.temperament), told: how(told), moved: movedAsTold },
        )}
      </p>
      {stronger !== null && (
        <p className="again-stronger">
          {weighed.stance === 'lead-forward' ? result.stronger : result.instead}{' '}
          <span className="speech">“{stronger}”</span>
        </p>
      )}
    </>
  )
}
