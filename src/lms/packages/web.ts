import { PAGE, type PackageRequest } from './request.ts'
import { escaped, titleFrom } from './xml.ts'

/** What a frame must be let do: speak a reply, fill the screen, copy the line to take along. Across sites none is by itself. */
export const ALLOW = 'microphone; fullscreen; clipboard-write'

/** `README.txt` of a package for any web server: what to do with the folder, and the line to paste. */
export function webReadme({ title, scenarios }: PackageRequest): string {
  const name = titleFrom(title)
  return `${[
    name,
    '',
    'This folder holds one page that needs nothing else: no server program, no database, no other address.',
    '',
    `1. Put ${PAGE} on your web server, in a folder of its own.`,
    '2. Paste this line where it should appear, with your own address in place of the first one:',
    '',
    `<iframe src="https://example.com/front-foot/${PAGE}" title="${escaped(name)}" allow="${ALLOW}" style="width: 100%; height: 640px; border: 0"></iframe>`,
    '',
    scenarios.length === 1
      ? 'It holds one conversation:'
      : `It holds ${scenarios.length} conversations, and is complete when all of them are:`,
    ...scenarios.map(one => `- ${titleFrom(one.title)}`),
    '',
    'Nothing that is said in it leaves the browser, unless the page around the frame listens for it.',
  ].join('\r\n')}\r\n`
}
