import type { Prompt } from '../../debrief/drill.ts'
import type { Footing } from '../../scenario/scenario.ts'
import { BossSpeaks } from '../stage/alone/boss-speaks.tsx'
import { CoupleAlone } from '../stage/alone/couple-alone.tsx'
import { StanceMark } from '../stage/stance.tsx'
import type { ShownStance, Standing } from '../stage/standing.ts'
import { useWords } from '../stage/words.tsx'

/** How far each stance moves a boss in the picture. The drill has no scales of its own: a line stands alone. */
const MOVES: Record<ShownStance, number> = {
  'lead-forward': 2,
  'push-back': -2,
  'roll-over': 1,
  unclear: 0,
}

/**
 * The boss of one line: who, what for, the words, and how the two of you stand.
 *
 * @param stance of the reply that is shown; null before one.
 */
export function Boss({ prompt, stance }: { prompt: Prompt; stance: ShownStance | null }) {
  const { drill, practice } = useWords()
  const { scene, says, yours } = prompt
  const footing = moved(scene.footing, stance)
  const kind = practice.intro.kinds[scene.kind]
  return (
    <section className="alone-boss" aria-label={drill.room}>
      <div className="alone-scene">
        <p>{drill.wants(scene.boss, scene.role, scene.request)}</p>
        <p>{drill.stake(scene.protecting)}</p>
        {kind !== null && <p className="kind">{kind}</p>}
      </div>
      <BossSpeaks name={scene.boss} {...{ says, footing }} />
      {yours && (
        <div className="alone-once">
          <p className="small">{drill.yoursOnce}</p>
          <p className="speech">“{yours.words}”</p>
          <p className="small">
            <StanceMark stance={yours.stance} />
          </p>
          <p>{drill.wouldLead}</p>
        </div>
      )}
      <CoupleAlone
        name={scene.boss}
        before={standing(scene.footing)}
        after={standing(footing)}
        stance={stance}
      >
        {stance && stance !== 'unclear' && drill.moved[stance](scene.boss)}
      </CoupleAlone>
    </section>
  )
}

function standing(footing: Footing): Standing {
  return { footing, heard: 0 }
}

function moved(footing: Footing, stance: ShownStance | null): Footing {
  const at = footing + MOVES[stance ?? 'unclear']
  return Math.max(-3, Math.min(3, at)) as Footing
}
