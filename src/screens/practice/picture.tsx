import type { Step } from '../../conversation/replay.ts'
import type { Standing } from '../../conversation/standing.ts'
import { Floor } from '../stage/floor.tsx'
import type { Path, ShownStance } from '../stage/standing.ts'

interface Props {
  steps: Step[]
  standing: Standing
  name: string
}

/** The floor after the last reply, with the way so far. */
export function Picture({ steps, standing, name }: Props) {
  const last = steps.at(-1)
  return (
    <div className={last ? 'picture-place' : 'picture-place at-start'}>
      <Floor
        before={last ? last.before : null}
        after={standing}
        stance={last ? stanceOf(last) : null}
        stand={last?.played?.reply.move === 'concern'}
        bossName={name}
        step={last?.said.id ?? 'start'}
        {...(last ? { trail: trailTo(steps) } : {})}
      />
    </div>
  )
}

function stanceOf(step: Step): ShownStance {
  return step.played?.weighed.stance ?? 'unclear'
}

/** The way from the start to before the last reply. */
function trailTo(steps: Step[]): Path {
  return { steps: steps.map(step => step.before), stances: steps.slice(0, -1).map(stanceOf) }
}
