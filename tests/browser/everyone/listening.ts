import type { CDPSession, Frame, Page } from 'playwright-core'

/**
 * A stand-in for a screen reader, on what Chromium itself computes: what it says by itself (where the focus goes, what
 * changes in a live region), and what it reads on from a place, in order.
 */
export interface Listening {
  /** What was said since the last time, in order: "focus heading: …", "log: …", "status: …". */
  heard(): Promise<string[]>
  /** What is read from here to the end of `within`, in order: "heading: …", "button: …", plain text. */
  reads(within: string): Promise<string[]>
}

interface Said {
  region: string | null
  text: string
}
declare global {
  interface Window {
    listened: { said: Said; at: Element | null }[]
  }
}

export async function listens(page: Page | Frame): Promise<Listening> {
  const cdp = await ('context' in page ? page : page.page()).context().newCDPSession(page)
  await page.evaluate(() => {
    const LIVE = '[role=log], [role=status], [role=alert], [aria-live=polite], [aria-live=assertive]'
    window.listened = []
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) window.listened.push({ said: { region: null, text: '' }, at: target })
    })
    const plain = (text: string | null) => text?.replace(/\s+/g, ' ').trim() ?? ''
    new MutationObserver(changes => {
      const whole = new Set<Element>()
      const say = (region: Element, text: string) => {
        if (plain(text) && region.checkVisibility({ visibilityProperty: true }))
          window.listened.push({
            said: { region: region.getAttribute('role') ?? 'live', text: plain(text) },
            at: null,
          })
      }
      for (const { target, addedNodes, type } of changes) {
        const from = target instanceof Element ? target : target.parentElement
        const region = from?.closest(LIVE)
        if (region?.matches('[role=status]:not([aria-atomic=false]), [role=alert], [aria-atomic=true]'))
          whole.add(region)
        else if (region && type === 'characterData') say(region, target.textContent ?? '')
        else if (region) for (const node of addedNodes) say(region, node.textContent ?? '')
        // Of regions that come with their words, only an alert is said.
        else
          for (const node of addedNodes)
            if (node instanceof Element)
              for (const alert of [node, ...node.querySelectorAll('*')])
                if (alert.matches('[role=alert]')) whole.add(alert)
      }
      for (const region of whole) say(region, region.textContent ?? '')
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  let read = 0
  return {
    async heard() {
      await settled(page)
      const all = await page.evaluate(() =>
        window.listened.map(({ said, at }) => ({ ...said, focus: at !== null })),
      )
      const said: string[] = []
      for (; read < all.length; read++) {
        const one = all[read]
        if (!one) continue
        said.push(
          one.focus
            ? `focus ${await nodeAt(cdp, `window.listened[${read}].at`)}`
            : `${one.region}: ${one.text}`,
        )
      }
      return said
    },
    async reads(within) {
      await settled(page)
      const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] }
      const root = await backendOf(cdp, `document.querySelector(${JSON.stringify(within)})`)
      return linesOf(nodes, root)
    },
  }
}

/** All that comes of the last key or press has come. */
async function settled(page: Page | Frame): Promise<void> {
  await page.evaluate(
    () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 30)))),
  )
}

interface AxNode {
  nodeId: string
  ignored: boolean
  backendDOMNodeId?: number
  role?: { value?: unknown }
  name?: { value?: unknown }
  description?: { value?: unknown }
  properties?: { name: string; value: { value?: unknown } }[]
  childIds?: string[]
}

/** Said as a whole, with all that is in them. */
const WHOLE = new Set([
  'heading',
  'button',
  'link',
  'image',
  'img',
  'checkbox',
  'radio',
  'textbox',
  'combobox',
  'searchbox',
  'spinbutton',
  'option',
  'DisclosureTriangle',
])

function linesOf(nodes: AxNode[], root: number): string[] {
  const byId = new Map(nodes.map(node => [node.nodeId, node]))
  const top = nodes.find(node => node.backendDOMNodeId === root)
  const lines: string[] = []
  // What stands in one paragraph in several pieces is one line.
  let text: string[] = []
  const line = () => {
    const whole = text.join('').replace(/\s+/g, ' ').trim()
    if (whole) lines.push(whole)
    text = []
  }
  const inOne = new Set([
    'StaticText',
    'InlineTextBox',
    'emphasis',
    'strong',
    'generic',
    'mark',
    'superscript',
    'LineBreak',
  ])
  const walk = (node: AxNode | undefined) => {
    if (!node) return
    const role = String(node.role?.value ?? '')
    if (!node.ignored && WHOLE.has(role)) {
      line()
      lines.push(saidOf(node))
      return
    }
    if (!node.ignored && role === 'StaticText') {
      text.push(String(node.name?.value ?? ''))
      return
    }
    if (!inOne.has(role)) line()
    for (const id of node.childIds ?? []) walk(byId.get(id))
    if (!inOne.has(role)) line()
  }
  walk(top)
  line()
  return lines
}

function saidOf(node: AxNode): string {
  const states = (node.properties ?? []).flatMap(({ name, value }) => {
    if (name === 'checked' && value.value === 'true') return ['checked']
    if (name === 'pressed' && value.value === 'true') return ['pressed']
    if (name === 'expanded') return [value.value === true ? 'expanded' : 'collapsed']
    if (name === 'disabled' && value.value === true) return ['disabled']
    if (name === 'invalid' && value.value !== 'false') return ['invalid']
    return []
  })
  const described = node.description?.value ? ` (${node.description.value})` : ''
  return `${[node.role?.value, ...states].join(', ')}: ${String(node.name?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim()}${described}`
}

async function nodeAt(cdp: CDPSession, expression: string): Promise<string> {
  const { result } = await cdp.send('Runtime.evaluate', { expression })
  if (!result.objectId) return 'nowhere'
  const { nodes } = (await cdp.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  })) as { nodes: AxNode[] }
  const [node] = nodes
  return node ? saidOf(node) : 'nothing'
}

async function backendOf(cdp: CDPSession, expression: string): Promise<number> {
  const { result } = await cdp.send('Runtime.evaluate', { expression })
  if (!result.objectId) throw new Error(`There is no ${expression}.`)
  const { node } = await cdp.send('DOM.describeNode', { objectId: result.objectId })
  return node.backendNodeId
}
