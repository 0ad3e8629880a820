import { useEffect } from 'react'

/** After so many milliseconds at rest the pointer is out of the picture. */
const REST = 3000

/** Hides the pointer while it rests, and shows it as soon as it moves (audience.css). */
export function useIdleCursor(): void {
  useEffect(() => {
    const { documentElement: page } = document
    let resting = setTimeout(rest, REST)
    function rest(): void {
      page.dataset.pointer = 'rests'
    }
    function move(): void {
      delete page.dataset.pointer
      clearTimeout(resting)
      resting = setTimeout(rest, REST)
    }
    window.addEventListener('pointermove', move)
    return () => {
      clearTimeout(resting)
      delete page.dataset.pointer
      window.removeEventListener('pointermove', move)
    }
  }, [])
}
