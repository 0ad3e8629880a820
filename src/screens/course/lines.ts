import { embedAddress } from '../../lms/messages/embed-address.ts'
import type { CourseOptions } from '../../lms/options.ts'
import { embedPage } from '../../lms/packages/by-itself.ts'
import { ALLOW } from '../../lms/packages/web.ts'
import { escaped, titleFrom } from '../../lms/packages/xml.ts'
import { writeOptions } from '../../lms/settings.ts'

/** What a line to paste is made of. */
export interface Asked {
  /** Where home is, as an address of its own. */
  home: string
  /** What the frame is called, for screen readers. */
  title: string
  /** The scenarios are shipped ones: others are not on the host. */
  options: CourseOptions
  /** Whether the frame keeps its size, and what does not fit comes in steps. */
  fitted: boolean
}

/**
 * The line for any page: an iframe with the options in its address. Only what differs from how it is by itself stands in it.
 *
 * @throws where `home` is no address of a page.
 */
export function frameLine({ home, title, options, fitted }: Asked): string {
  const sitting = fitted ? { fit: 'frame' } : {}
  const given = { ...Object.fromEntries(writeOptions(options)), ...sitting }
  const address = embedAddress(pageFor(options), home, given)
  if (!address)
    throw new Error(
      `"${home}" is no address to have an embed at: it begins with https://, http:// or file://.`,
    )
  return `<iframe src="${escaped(address.href)}" title="${escaped(titleFrom(title))}" allow="${ALLOW}" style="width: 100%; height: ${fitted ? 520 : 640}px; border: 0"></iframe>`
}

/** The two lines for a page that may run a script: an element that is as high as its content. */
export function elementLine({ home, title, options, fitted }: Asked): string {
  const given: [string, string][] = [
    ['src', new URL(pageFor(options), home).href],
    ...writeOptions(options),
    ...(fitted ? [['height', '520'] as [string, string]] : []),
    ['label', titleFrom(title)],
  ]
  const attributes = given.map(([name, value]) => `${name}="${escaped(value)}"`).join(' ')
  const script = escaped(new URL('front-foot.js', home).href)
  return `<script type="module" src="${script}"></script>\n<front-foot ${attributes}></front-foot>`
}

/** Whether an address leads somewhere on this device alone. */
export function isHereOnly(home: string): boolean {
  const { protocol, hostname } = new URL(home)
  return protocol === 'file:' || /^(?:localhost|127(?:\.\d+){3}|\[::1\]|.+\.localhost)$/.test(hostname)
}

/** Of the embeds the lightest that has it all: one scenario has a page of its own. */
function pageFor(options: CourseOptions): string {
  const [only] = options.scenarios
  const page = embedPage(options)
  return only && options.scenarios.length === 1 ? `embed/${page.replace(/^embed/, only)}` : page
}
