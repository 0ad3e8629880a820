import { Late, once } from '../later.tsx'

export interface HearBossProps {
  on: boolean
  onChange: (on: boolean) => void
}

const choice = once(async () => (await import('./hear-choice.tsx')).HearChoice)

/** The choice to hear the boss, where it comes later than the page. */
export function HearBoss(props: HearBossProps) {
  return <Late part={choice} props={props} unhurried />
}
