/** What can be known of where this page is open, as far as it bears on how long things are kept. */
export interface Surroundings {
  /** Inside another page. */
  framed: boolean
  /** A browser that erases after seven days without a visit: Safari, and all on iPhones and iPads. */
  safari: boolean
}

export const NOWHERE: Surroundings = { framed: false, safari: false }

const APPLE = /iPhone|iPad|iPod/
const SAFARI = /^(?!.*(?:Chrome|Chromium|CriOS|Edg|Android)).*Version\/[\d.]+.*Safari\//

export function surroundings(window: {
  self: unknown
  top: unknown
  navigator: { userAgent: string; maxTouchPoints?: number }
}): Surroundings {
  const { userAgent, maxTouchPoints = 0 } = window.navigator
  // An iPad calls itself a Mac; Macs have no touch screen.
  const tablet = userAgent.includes('Macintosh') && maxTouchPoints > 1
  return {
    framed: window.self !== window.top,
    safari: APPLE.test(userAgent) || tablet || SAFARI.test(userAgent),
  }
}
