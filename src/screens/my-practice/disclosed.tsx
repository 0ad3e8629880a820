import { type ReactNode, useId, useState } from 'react'
import { Opener } from '../stage/opener.tsx'

/** What a picture shows, in another form, behind a button. It is drawn when it is opened: a long table costs time. */
export function Disclosed({ name, children }: { name: string; children: ReactNode }) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div className="my-disclosed">
      <Opener open={open} opens={id} onOpen={setOpen}>
        {name}
      </Opener>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </div>
  )
}
