import { useLayoutEffect, useRef } from 'react'

/**
 * Single keys of a screen: the key as typed, in small letters, to what it does. They are silent inside fields, in an
 * open dialog, with a modifier, while a key is held down, and where the person switched them off (WCAG 2.1.4).
 */
export function useKeys(keys: Record<string, () => void>, on: boolean) {
  const latest = useRef(keys)
  // With the drawing that shows what they do: a key right after it does that.
  useLayoutEffect(() => {
    latest.current = keys
  })
  useLayoutEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing) return
      if (isWriting(event.target) || document.querySelector('dialog[open]')) return
      const does = latest.current[event.key.toLowerCase()]
      if (!does) return
      event.preventDefault()
      does()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [on])
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName)
}
