import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { own } from '../../messages/en/own.ts'
import { forThePage } from '../../progress/for-the-page.ts'
import { draftsOf, type KeptDraft, watchDrafts } from '../../progress/own-drafts.ts'
import type { Progress } from '../../progress/progress.ts'
import { type Own, readOwn } from '../../scenario/pattern/own.ts'
import { Bar } from '../stage/bar.tsx'
import { Foot } from '../stage/foot.tsx'
import { goHere } from '../stage/go-here.ts'
import { useKept } from '../stage/kept.ts'
import { needed } from '../stage/later.tsx'
import { toldHere } from '../stage/own-page.ts'
import { Symbols } from '../stage/symbols.tsx'
import { useWords, WordsProvider } from '../stage/words.tsx'
import type { OwnAsked } from './asked.ts'
import type { Draft } from './draft.ts'
import { InEnglish } from './in-english.tsx'
import type { LookBack, Practise } from './play-own.tsx'
import { Telling } from './telling.tsx'
import { useAsked } from './use-asked.ts'
import './own.css'
import './form.css'

/** What the address may ask for that is drawn elsewhere. */
export type Elsewhere = Exclude<OwnAsked, { screen: 'list' | 'new' | 'edit' }>

interface Props {
  root: string
  keep: Progress
  /** Draws one that is played, in place of what is fetched for that. */
  elsewhere?: (asked: Elsewhere) => ReactNode
  /** Fetch what plays one, and what looks back on it. main.tsx hands them in, since no screen knows another. */
  practise?: Practise
  lookBack?: LookBack
}

/** The page's address with nothing asked for. */
const LIST = '#'
const WORDS = { own }
/** Nobody has a list at first. */
const List = needed(async () => (await import('./list.tsx')).List)
const Played = needed(async () => (await import('./elsewhere.tsx')).Elsewhere)
/** What the device refused. */
const refusedDrafts = forThePage(() => new Map<string, Draft>())
/** Its own, since the first page does without. */
export const { page } = own

/** Conversations of one's own: the list of them, and the form that makes and changes one (K2, K3). */
export function OwnConversations(props: Props) {
  return (
    <WordsProvider messages={WORDS}>
      <Screen {...props} />
    </WordsProvider>
  )
}

/** By the name that every door's has. */
export { OwnConversations as Screen }

function Screen({ root, keep, elsewhere, practise, lookBack }: Props) {
  const asked = useAsked()
  const kept = useKept(keep)
  const here = refusedDrafts(keep)
  const [wanted, want] = useState<string | null>(null)
  const drafts = useNewDrafts(keep, asked)
  if (asked && !['list', 'new', 'edit'].includes(asked.screen)) {
    const played = asked as Elsewhere
    if (elsewhere) return elsewhere(played)
    if (practise && lookBack) return <Played asked={played} {...{ root, keep, practise, lookBack }} />
  }
  const onGoOn = (draft: string) => {
    want(draft)
    goHere('#new')
  }
  const all = playable(Object.values(kept.own))
  const edited = asked?.screen === 'edit' ? (all.find(({ id }) => id === asked.id) ?? null) : null
  const draws = edited
    ? 'edit'
    : asked?.screen === 'new' || (all.length === 0 && drafts.length < 2)
      ? 'new'
      : 'list'
  const lost =
    asked !== null && asked.screen !== 'new' && !edited && (asked.screen !== 'list' || asked.broken)
  return (
    <Frame draws={asked ? draws : null} root={root} keep={keep} notice={lost} some={all.length > 0}>
      {draws === 'list' ? (
        <List {...{ all, keep, drafts, onGoOn }} />
      ) : import.meta.env.VITE_LANGUAGE !== 'en' && !toldHere() ? (
        // An English site never asks, and carries nothing of this.
        <InEnglish root={root} known={asked !== null} />
      ) : (
        // Drawn anew once the browser says what was told before.
        <Telling
          key={asked ? (edited?.id ?? `new ${wanted}`) : 'first'}
          known={asked !== null}
          {...{ edited, wanted, here, root, keep }}
        />
      )}
    </Frame>
  )
}

/** What is begun of new ones, the latest first: as it stands on coming to another part of the page, and when another tab says. */
function useNewDrafts(keep: Progress, asked: OwnAsked | null): readonly KeptDraft[] {
  const [seen, look] = useState(0)
  useEffect(() => watchDrafts(() => look(before => before + 1)), [])
  return useMemo(() => {
    void seen
    return asked ? draftsOf(keep).filter(({ of }) => of === 'new') : []
  }, [keep, asked, seen])
}

/** Those that can be played, the latest first. */
function playable(all: readonly Own[]): Own[] {
  return all
    .map(readOwn)
    .filter(one => one !== null)
    .sort((a, b) => b.changedAt - a.changedAt)
}

interface FrameProps {
  /** Null until it is known: nothing takes the focus then. */
  draws: 'list' | 'new' | 'edit' | null
  root: string
  keep: Progress
  /** Whether what the address asked for is not here. */
  notice: boolean
  /** Whether there is a list to go to. */
  some: boolean
  children: ReactNode
}

/** The page around them. On coming to another part of it the heading takes the focus. */
function Frame({ draws, root, keep, notice, some, children }: FrameProps) {
  const { own: words } = useWords()
  const { settings, trouble } = useKept(keep)
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(draws)
  useEffect(() => {
    const came = before.current !== null && before.current !== draws
    before.current = draws
    if (!came) return
    heading.current?.focus()
  }, [draws])
  const shown = draws ?? 'new'
  return (
    <>
      <Symbols />
      <Bar
        home={root}
        navLabel={words.nav}
        nav={
          <>
            {some && shown !== 'list' && <a href={LIST}>{words.toList}</a>}
            <a href={`${root}#shelf`}>{words.shelf}</a>
          </>
        }
      />
      <main
        className={
          shown === 'list' || (import.meta.env.VITE_LANGUAGE !== 'en' && !toldHere())
            ? 'own-page'
            : 'own-page telling'
        }
      >
        <div className="own-open">
          <h1 ref={heading} tabIndex={-1}>
            {words[`${shown}Heading`]}
          </h1>
          <p className="lead">{words[`${shown}Lead`]}</p>
          <p className="own-private">{trouble?.kind === 'blocked' ? words.notHere : words.private}</p>
          {notice && <p className="own-lost">{words.list.unknown}</p>}
        </div>
        {children}
      </main>
      <Foot root={root} theme={settings.theme} onTheme={theme => keep.setSetting('theme', theme)} />
    </>
  )
}
