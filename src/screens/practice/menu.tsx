import { type ComponentProps, type RefObject, useId } from 'react'
import { Late } from '../stage/later.tsx'
import { useWords } from '../stage/words.tsx'
import { menuBody } from './late-parts.ts'
import type { MenuBody } from './menu-body.tsx'

interface Props extends Omit<ComponentProps<typeof MenuBody>, 'close'> {
  dialog: RefObject<HTMLDialogElement | null>
  /** How often it was opened. It opens at once; what it holds is fetched then, and again where it did not come. */
  asked: number
}

/** What is needed now and then, over the page. */
export function Menu({ dialog, asked, ...held }: Props) {
  const words = useWords().practice.menu
  const title = useId()
  const close = () => dialog.current?.close()
  return (
    <dialog className="menu" ref={dialog} aria-labelledby={title}>
      <div className="menu-head">
        <h2 id={title}>{words.title}</h2>
        <button type="button" className="btn" onClick={close}>
          {words.close}
        </button>
      </div>
      {asked > 0 && <Late key={asked} part={menuBody} props={{ ...held, close }} />}
    </dialog>
  )
}
