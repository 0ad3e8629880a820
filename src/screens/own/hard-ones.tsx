import { throwAgain } from '../../messages/en/throw-again.ts'
import { throwHash } from '../stage/throw-hash.ts'
import { useWords, WordsProvider } from '../stage/words.tsx'
import { withinOwn } from './asked.ts'

const WORDS = { throwAgain }

/** The way from the list to the hard lines of a conversation. */
export function HardOnes({ id, title }: { id: string; title: string }) {
  return (
    <WordsProvider messages={WORDS}>
      <Way {...{ id, title }} />
    </WordsProvider>
  )
}

function Way({ id, title }: { id: string; title: string }) {
  const words = useWords()
  const { hardOnes } = words.throwAgain
  return (
    <a className="btn" href={throwHash(withinOwn(id))} aria-label={words.own.list.which(hardOnes, title)}>
      {hardOnes}
    </a>
  )
}
