/**
 * Says when a page is there again, after it lay in the browser's back-and-forward cache or was hidden, and when it is left.
 * @returns how to stop.
 */
export function watchComings(arrive: () => void, leave: () => void): () => void {
  const show = () => {
    if (document.visibilityState === 'visible') arrive()
  }
  const back = ({ persisted }: PageTransitionEvent) => {
    if (persisted) arrive()
  }
  window.addEventListener('pageshow', back)
  window.addEventListener('pagehide', leave)
  document.addEventListener('visibilitychange', show)
  return () => {
    window.removeEventListener('pageshow', back)
    window.removeEventListener('pagehide', leave)
    document.removeEventListener('visibilitychange', show)
  }
}
