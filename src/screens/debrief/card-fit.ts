/** In points: smaller than this is said before printing, and smaller than `SMALLEST` nothing is. */
export const SMALL = 9
export const SMALLEST = 7

/**
 * How the printed card may be set, the best first: in points, and how close. A close one has no room to write on, and what a
 * line does stands before it; a dense one has hardly any space between its lines. Below `SMALL` is only what would not fit
 * otherwise: the full card of a conversation of one's own in a script of wide letters.
 */
const SETTINGS: readonly [points: number, form: 'open' | 'close' | 'dense'][] = [
  [17, 'open'],
  [15.5, 'open'],
  [14, 'open'],
  [12.5, 'open'],
  [11.5, 'open'],
  [10.5, 'open'],
  [11.5, 'close'],
  [10.5, 'close'],
  [9.75, 'close'],
  [9, 'close'],
  [9, 'dense'],
  [8.25, 'dense'],
  [7.5, 'dense'],
  [SMALLEST, 'dense'],
]
/** What an A4 page and a Letter page both have within a browser's usual margins, in CSS pixels. */
const HIGHEST = (240 / 25.4) * 96

/** Whether a card has room enough on one page, fits in small letters alone, or does not fit. */
export type Room = 'enough' | 'small' | 'over'

/**
 * Sets a card's type as large as the whole of it fits one page.
 *
 * @param sheet measured as `data-measured` has it: as wide as the narrower of the two papers lets it be.
 * @param smallest in points.
 */
export function fitSheet(sheet: HTMLElement, smallest: number): Room {
  let room: Room = 'over'
  sheet.dataset.measured = ''
  for (const [points, form] of SETTINGS) {
    if (points < smallest) break
    sheet.style.setProperty('--size', `${points}pt`)
    sheet.dataset.form = form
    if (sheet.offsetHeight > HIGHEST) continue
    room = points < SMALL ? 'small' : 'enough'
    break
  }
  delete sheet.dataset.measured
  return room
}

/** Prints the card and nothing else of the page. */
export function printSheet(): void {
  const { dataset } = document.documentElement
  dataset.printing = 'card'
  window.addEventListener('afterprint', () => delete dataset.printing, { once: true })
  window.print()
}
