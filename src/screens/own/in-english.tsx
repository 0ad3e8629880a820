import { reads } from '../../messages/en/reads.ts'
import { hashHere } from '../stage/here.ts'
import { ownPage } from '../stage/own-page.ts'

/**
 * In the place of the form, on a site in a language that conversations of one's own are not written in: why, and the way to
 * the page that has it.
 *
 * @param known whether the browser has said what the address asks for; that goes along.
 */
export function InEnglish({ root, known }: { root: string; known: boolean }) {
  const page = ownPage(root, known ? hashHere() : '')
  return (
    <div className="own-list">
      <p>{page ? reads.own : reads.ownInFile}</p>
      {page && (
        <p className="do">
          <a className="btn go" {...page}>
            {reads.ownThere}
          </a>
        </p>
      )}
    </div>
  )
}
