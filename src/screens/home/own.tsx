import { reads } from '../../messages/en/reads.ts'
import { ownPage } from '../stage/own-page.ts'
import { useWords } from '../stage/words.tsx'

/** The way to a conversation of one's own: the sentences that are to be finished. Where nothing leads there it says why. */
export function YourOwn({ root }: { root: string }) {
  const { own } = useWords().home
  const [first, second] = own.sentences
  const page = ownPage(root)
  return (
    <section className="mine" aria-labelledby="mine-h">
      <h2 id="mine-h">{own.heading}</h2>
      <p className="sentence speech">
        <Sentence words={first} blank={own.blank} /> <Sentence words={second} blank={own.blank} />
      </p>
      {page && (
        <a className="btn go" {...page}>
          {own.begin}
          {page.hrefLang && ` (${reads.inEnglish})`}
        </a>
      )}
      <p className="small">{page ? own.about : reads.ownInFile}</p>
    </section>
  )
}

/** A sentence with a place to be filled. */
function Sentence({ words: [before, after], blank }: { words: readonly [string, string]; blank: string }) {
  return (
    <span>
      {before} <span className="blank" aria-hidden="true" />
      <span className="sr">{blank}</span>
      {/^\p{P}/u.test(after) ? after : ` ${after}`}
    </span>
  )
}
