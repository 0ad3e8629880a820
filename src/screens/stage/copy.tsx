import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'

interface Props {
  /** Asked when it is wanted. */
  text: () => string
  words: {
    copied: string
    notCopied: string
    /** The name of the field to copy from by hand. */
    byHand: string
  }
  children: ReactNode
}

/** A button that puts a text on the clipboard; where the browser refuses, it shows it selected, to be copied by hand. */
export function Copy({ text, words, children }: Props) {
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (copied !== 'no') return
    field.current?.focus()
    field.current?.select()
  }, [copied])

  const copy = async () => {
    try {
      // Missing altogether where the page is not served securely.
      await navigator.clipboard.writeText(text())
      setCopied('yes')
    } catch {
      setCopied('no')
    }
  }
  return (
    <>
      <button type="button" className="btn" onClick={copy}>
        {children}
      </button>
      <span role="status" className="copied">
        {copied === 'yes' && words.copied}
        {copied === 'no' && words.notCopied}
      </span>
      {copied === 'no' && (
        <textarea
          ref={field}
          className="field by-hand"
          aria-label={words.byHand}
          readOnly
          rows={2}
          value={text()}
        />
      )}
    </>
  )
}
