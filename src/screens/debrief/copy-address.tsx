import { useEffect, useId, useRef, useState } from 'react'
import type { Conversation } from '../../conversation/record.ts'
import { debriefHash } from '../stage/address.ts'
import { useWords } from '../stage/words.tsx'

/** Puts this debrief's address on the clipboard; where the browser refuses, shows it selected, to be copied by hand. */
export function CopyAddress({ conversation }: { conversation: Conversation }) {
  const { next } = useWords().debrief
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()

  useEffect(() => {
    if (copied !== 'no') return
    field.current?.focus()
    field.current?.select()
  }, [copied])

  const address = () => new URL(debriefHash(conversation), location.href).href
  const copy = async () => {
    try {
      // Missing altogether where the page is not served securely.
      await navigator.clipboard.writeText(address())
      setCopied('yes')
    } catch {
      setCopied('no')
    }
  }
  return (
    <>
      <button type="button" className="btn" onClick={copy}>
        {next.copy}
      </button>
      <span role="status" className="copied">
        {copied === 'yes' && next.copied}
        {copied === 'no' && next.notCopied}
      </span>
      {copied === 'no' && (
        <span className="by-hand">
          <label className="sr" htmlFor={id}>
            {next.address}
          </label>
          <input id={id} ref={field} className="field" readOnly value={address()} />
        </span>
      )}
    </>
  )
}
