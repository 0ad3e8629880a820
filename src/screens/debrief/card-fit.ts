/**
 * How the printed card may be set, the best first: in points, and how close. A close one has no room to write on, and what a
 * line does stands before it; a dense one has hardly any space between its lines. Nothing is smaller than 9 points.
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
]

/** What an A4 page and a Letter page both have within a browser's usual margins, in CSS pixels. */
const HIGHEST = (240 / 25.4) * 96

/**
 * Sets a card's type as large as the whole of it fits one page.
 *
 * @param sheet measured as `data-measured` has it: as wide as the narrower of the two papers lets it be.
 */
export function fitSheet(sheet: HTMLElement): void {
  sheet.dataset.measured = ''
  for (const [points, form] of SETTINGS) {
    sheet.style.setProperty('--size', `${points}pt`)
    sheet.dataset.form = form
    if (sheet.offsetHeight <= HIGHEST) break
  }
  delete sheet.dataset.measured
}

/** Prints the card and nothing else of the page. */
export function printSheet(): void {
  const { dataset } = document.documentElement
  dataset.printing = 'card'
  window.addEventListener('afterprint', () => delete dataset.printing, { once: true })
  window.print()
}
