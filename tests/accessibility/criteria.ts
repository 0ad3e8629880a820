/**
 * The success criteria of WCAG 2.2 at levels A and AA, by number: 31 and 24. Parsing (4.1.1), which 2.2 has given up, is none of
 * them. As the standard lists them, so that a row that is missing from the table is noticed.
 */
export const CRITERIA: Record<string, 'A' | 'AA'> = {
  ...levels(
    'A',
    '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4',
    '2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  ),
  ...levels(
    'AA',
    '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8',
    '3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
  ),
}

/** One row of the table: a criterion on some screens. */
export interface Row {
  criterion: string
  level: string
  /** As written: "all", "the rest", or names of screens. */
  screens: string[]
  how: string
  tests: { file: string; title: string }[]
}

/** The rows of a page of the form of criteria.md, in order. */
export function rowsOf(page: string): Row[] {
  return page.split('\n').flatMap(line => {
    const [, criterion, level, screens, how, tests] = line.split('|').map(cell => cell.trim())
    const [number] = /^\d\.\d\.\d+/.exec(criterion ?? '') ?? []
    if (!number) return []
    return [
      {
        criterion: number,
        level: level ?? '',
        screens: (screens ?? '').split(', '),
        how: how ?? '',
        tests: [...(tests ?? '').matchAll(/`([^`:]+): ([^`]+)`/g)].map(([, file = '', title = '']) => ({
          file,
          title,
        })),
      },
    ]
  })
}

function levels<Level extends string>(level: Level, ...numbers: string[]): Record<string, Level> {
  return Object.fromEntries(
    numbers
      .join(' ')
      .split(' ')
      .map(number => [number, level]),
  )
}
