import { oneFileIn } from '../stage/file-name.ts'
import { useWords } from '../stage/words.tsx'
import { guideHash, handoutHash } from './asked.ts'

interface Props {
  scenario: string
  root: string
  address: string
  onAddress: (address: string) => void
}

/** What can be had on paper, the address for home, and the one file for a stick. */
export function SetUpPrint({ scenario, root, address, onAddress }: Props) {
  const {
    room: { print: words, setUp },
    language,
  } = useWords()
  const file = oneFileIn(language)
  return (
    <section aria-labelledby="print-h" className="set-up-print">
      <h2 id="print-h">{words.heading}</h2>
      <ul>
        <li>
          <a href={guideHash(scenario)}>{words.guide}</a> <span>{words.guideIs}</span>
        </li>
        <li>
          <a href={handoutHash(scenario)}>{words.handout}</a> <span>{words.handoutIs}</span>
        </li>
        {import.meta.env.MODE !== 'one-file' && (
          <li>
            <a href={`${root}${file}`} download={file}>
              {words.file}
            </a>{' '}
            <span>{words.fileIs}</span>
          </li>
        )}
      </ul>
      <p className="set-up-address">
        <label htmlFor="address">{setUp.address}</label>
        <input
          id="address"
          className="field"
          type="url"
          inputMode="url"
          autoComplete="url"
          placeholder="https://"
          maxLength={500}
          aria-describedby="address-help"
          defaultValue={address}
          onChange={event => onAddress(event.target.value.trim())}
        />
        <span id="address-help" className="small">
          {setUp.addressHelp}
        </span>
      </p>
    </section>
  )
}
