import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import type { Wall } from '../../../src/conversation/room/wall.ts'
import { WallView } from '../../../src/screens/room/wall/wall-view.tsx'
import { Symbols } from '../../../src/screens/stage/symbols.tsx'
import '../../../src/screens/stage/parts.css'

/** The wall alone on a page, drawn when a test says so (page.ts). */
declare global {
  interface Window {
    drawWall(wall: Wall): void
  }
}

let root: Root | undefined

window.drawWall = wall => {
  root ??= createRoot(document.body.appendChild(document.createElement('main')))
  const drawn = root
  flushSync(() =>
    drawn.render(
      <>
        <Symbols />
        <WallView wall={wall} />
      </>,
    ),
  )
}
