import { useId, useState } from 'react'
import { Opener } from '../../stage/opener.tsx'
import { useWords } from '../../stage/words.tsx'

interface Props {
  singles: boolean
  onSingles: (on: boolean) => void
}

/** Which key does what, and a switch for those that are single characters (WCAG 2.1.4). */
export function KeysTold({ singles, onSingles }: Props) {
  const { keys: words } = useWords().roomConsole
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <section aria-labelledby="keys-h">
      <h2 id="keys-h" className="sr">
        {words.open}
      </h2>
      <Opener open={open} opens={id} onOpen={setOpen}>
        {words.open}
      </Opener>
      <div id={id} hidden={!open}>
        <dl className="desk-keys">
          {words.list.map(([keys, does]) => (
            <div key={does}>
              <dt>
                {keys.map(key => (
                  <kbd key={key} className="key">
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p className="small">{words.clicker}</p>
        <p className="desk-choice">
          <label>
            <input type="checkbox" checked={singles} onChange={event => onSingles(event.target.checked)} />
            <span>{words.singles}</span>
          </label>
        </p>
      </div>
    </section>
  )
}
