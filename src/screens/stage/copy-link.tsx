import type { ComponentProps } from 'react'
import { oneFile } from '../../messages/en/one-file.ts'
import { Copy } from './copy.tsx'
import { partHere } from './go-here.ts'

interface Props extends Omit<ComponentProps<typeof Copy>, 'text'> {
  /** Asked when it is wanted: the part of this page that the link leads to, from `#` on. */
  to: () => string
}

/** A button that copies a link to a part of this page. From a file that was opened by itself, it says how far that reaches. */
export function CopyLink({ to, words, children }: Props) {
  // The same file on a host is a page like any other.
  const alone = import.meta.env.MODE === 'one-file' && location.protocol === 'file:'
  return (
    <Copy
      text={() => new URL(partHere(to()), location.href).href}
      words={alone ? { ...words, copied: oneFile.linkCopied } : words}
    >
      {children}
    </Copy>
  )
}
