import { addressInFile, partsOf } from '../../stage/one-file.ts'

/** The one audience window of this browser: asked for again it is the same. */
const NAME = 'front-foot-wall'

/** Opens the wall of a session, or brings it to the front. @returns false where the browser did not let it. */
export function openedWall(room: string): boolean {
  const hash = `#wall/${room}`
  const address =
    import.meta.env.MODE === 'one-file' ? addressInFile({ ...partsOf(location.hash), hash }) : hash
  try {
    // An audience window that was made the console is the audience window no longer.
    if (window.name === NAME) window.name = ''
    // With an opener: from file:// the two have no other way to speak.
    const opened = window.open(address, NAME, 'popup,width=1280,height=720')
    if (!opened || opened.closed) return false
    opened.focus()
    return true
  } catch {
    return false
  }
}
