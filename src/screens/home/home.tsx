import { home } from '../../messages/en/home.ts'
import { trouble } from '../../messages/en/trouble.ts'
import type { Progress } from '../../progress/progress.ts'
import type { Summary } from '../../scenario/summary.ts'
import { Bar } from '../stage/bar.tsx'
import { Foot } from '../stage/foot.tsx'
import { useKept } from '../stage/kept.ts'
import { pageOf } from '../stage/page-of.ts'
import { Symbols } from '../stage/symbols.tsx'
import { ThreeWays } from '../stage/three.tsx'
import { useWholeShelf } from '../stage/whole-shelf.ts'
import { useWords, WordsProvider } from '../stage/words.tsx'
import { Doors } from './doors.tsx'
import { FirstAction, latest } from './first-action.tsx'
import { OtherLanguages } from './languages.tsx'
import { useLookingBack } from './looking-back.ts'
import { YourOwn } from './own.tsx'
import { Shelf } from './shelf.tsx'
import { UnreadableNotice } from './unreadable.tsx'
import './home.css'

interface Props {
  shelf: Summary[]
  /** The site's root as a URL relative to this page. */
  root: string
  keep: Progress
}

const WORDS = { home, trouble }

/** The first screen: what leading forward is, one thing to do first, and every scenario. */
export function Home(props: Props) {
  return (
    <WordsProvider messages={WORDS}>
      <HomeScreen {...props} />
    </WordsProvider>
  )
}

function HomeScreen({ shelf, root, keep }: Props) {
  const { home } = useWords()
  const { settings, trouble } = useKept(keep)
  // One's own conversations are no part of the shelf that is shown, and of what is suggested.
  const whole = useWholeShelf(shelf, keep)
  const lookedBack = useLookingBack(whole, keep)
  const { times } = lookedBack
  return (
    <>
      <Symbols />
      <a className="skip" href="#shelf">
        {home.skip}
      </a>
      <Bar home={root} atHome navLabel={home.nav} nav={back()} />
      <main className="home">
        <UnreadableNotice {...{ trouble, keep, root }} />
        <section className="open">
          <h1>{home.heading}</h1>
          <div>
            <p>{home.lead}</p>
            <p className="do">
              <FirstAction shelf={whole} {...{ root, lookedBack }} />
              <OtherLanguages root={root} />
            </p>
          </div>
        </section>
        <ThreeWays />
        <Doors root={root} />
        <Shelf shelf={shelf} root={root} times={times} />
        <YourOwn root={root} />
      </main>
      <Foot root={root} theme={settings.theme} onTheme={theme => keep.setSetting('theme', theme)} />
    </>
  )

  /** The ways back, once something was played. */
  function back() {
    if (times.size === 0) return undefined
    const over = latest(
      whole.filter(({ id }) => times.get(id)?.state === 'over'),
      times,
    )
    const last = over && times.get(over.id)
    return (
      <>
        {over && last?.state === 'over' && (
          <a href={pageOf(root, over.id, last.debrief)}>{home.lastDebrief}</a>
        )}
        <a href={`${root}my-practice/`}>{home.myPractice}</a>
      </>
    )
  }
}
