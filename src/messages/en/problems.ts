/** What an author sees in the place of a screen while a file is wrong. */
export const problems = {
  heading: (count: number) => (count === 1 ? 'One thing to mend' : `${count} things to mend`),
  lead: 'Save the file and this page reads it again.',
  place: (file: string, line: number, column: number) => `${file}, line ${line}, column ${column}`,
  severity: { error: 'Keeps it from being played', warning: 'Worth a look' },
}
