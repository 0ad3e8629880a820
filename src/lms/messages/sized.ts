import type { Sized } from './height.ts'

/**
 * The content of a page in the browser.
 *
 * @param content holds all of it. Its own height must come from what is in it: no `vh`, no `min-height: 100%`.
 */
export function sizedBy(content: HTMLElement): Sized {
  return {
    content() {
      // The end with its margin; the page may be scrolled while the frame is still too low.
      const margin = Number.parseFloat(getComputedStyle(content).marginBottom) || 0
      return content.getBoundingClientRect().bottom + window.scrollY + margin
    },
    frame: () => ({ width: window.innerWidth, height: window.innerHeight }),
    watch(changed) {
      // Both call once a painted frame; the observer also at first, which changes nothing.
      const observer = new ResizeObserver(changed)
      observer.observe(content)
      window.addEventListener('resize', changed)
      return () => {
        observer.disconnect()
        window.removeEventListener('resize', changed)
      }
    },
  }
}
