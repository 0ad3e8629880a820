import type { Answered } from '../../debrief/again-judged.ts'
import type { HardLine } from '../../debrief/again-lines.ts'
import type { Throw } from '../../debrief/again-throws.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { BossSpeaks } from '../stage/alone/boss-speaks.tsx'
import { CoupleAlone } from '../stage/alone/couple-alone.tsx'
import { StanceMark } from '../stage/stance.tsx'
import { useWords } from '../stage/words.tsx'

interface Props {
  scenario: Scenario
  line: HardLine
  thrown: Throw
  answer: Answered | null
  /** How the boss is, and what is new in this throw. */
  now: string
  /** Whether what that temper means is news here. */
  meant: boolean
}

/** The boss's side of a throw: why this line, how the boss is this time, the words, and how the two of you stand. */
export function AgainBoss({ scenario, line, thrown, answer, now, meant }: Props) {
  const { ownAgain: words, stage } = useWords()
  const { name } = scenario.boss
  const { yours, because } = line
  const { says, after, standing, temperament } = thrown
  const stands = answer?.played?.weighed.after ?? standing
  return (
    <section className="alone-boss" aria-label={words.room}>
      <p className="again-now">
        <b>{now}</b> {meant && stage.temperaments[temperament].means}
      </p>
      {after !== null && (
        <div className="alone-scene">
          <p>{words.inAnswer}</p>
          <p className="speech">“{after}”</p>
        </div>
      )}
      <BossSpeaks {...{ name, says }} footing={stands.footing} />
      {yours ? (
        <div className="alone-once alone-scene">
          <p>{words.because.yours}</p>
          <p className="speech">“{yours.words}”</p>
          <p>
            <StanceMark stance={yours.stance} />
          </p>
        </div>
      ) : (
        because !== null &&
        because !== 'yours' && (
          <p className="alone-scene">
            {because === 'pushes' ? words.because.pushes : words.because['far-back'](name)}
          </p>
        )
      )}
      <CoupleAlone
        {...{ name }}
        before={standing}
        after={stands}
        stance={answer && (answer.played?.weighed.stance ?? 'unclear')}
      >
        {stage.footingOf(name)}: {stage.footings[stands.footing]}
      </CoupleAlone>
    </section>
  )
}
