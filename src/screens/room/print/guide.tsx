import { useMemo } from 'react'
import { guideOf } from '../../../debrief/guide.ts'
import { roomPrint } from '../../../messages/en/room-print.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import { useWords, WordsProvider } from '../../stage/words.tsx'
import { AtHome } from './at-home.tsx'
import { PrintFrame } from './frame.tsx'
import { GuideDebrief } from './guide-debrief.tsx'
import { GuideEndings } from './guide-endings.tsx'
import { GuideOverview } from './guide-overview.tsx'
import { GuideTurns } from './guide-turns.tsx'
import { homeAddress } from './home-address.ts'
import './guide.css'

interface Props {
  scenario: Scenario
  /** The site's root as a URL relative to this page. */
  root: string
  /** Where the site is for others, as the facilitator typed it. */
  address: string | null
}

const WORDS = { roomPrint }

/** A facilitator's guide to print: an overview on a page of its own, every turn with its stances, endings, looking back. */
export function Guide(props: Props) {
  return (
    <WordsProvider messages={WORDS}>
      <Printed {...props} />
    </WordsProvider>
  )
}

function Printed({ scenario, root, address }: Props) {
  const { guide: words, running } = useWords().roomPrint
  const guide = useMemo(() => guideOf(scenario), [scenario])
  const home = homeAddress(address, location.href, scenario.id)
  const { title } = scenario
  return (
    <PrintFrame
      root={root}
      heading={words.heading(title)}
      lead={words.only}
      title={words.pageTitle(title)}
      running={running.guide(title)}
    >
      <div className="paper-guide">
        <GuideOverview scenario={scenario} />
        <GuideTurns scenario={scenario} guide={guide} />
        <GuideEndings scenario={scenario} guide={guide} />
        <GuideDebrief scenario={scenario} />
        {home && <AtHome address={home} />}
      </div>
    </PrintFrame>
  )
}
