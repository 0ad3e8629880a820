import type { Conversation, Said } from '../../../conversation/record.ts'
import type { Early } from './early.ts'

/** What the build tells the script of a page. */
export interface FirstTurn {
  /** The conversation before anything is said, with the boss's temperament in the file: the one that the answers were drawn for. */
  begun: Pick<Conversation, 'format' | 'scenario' | 'version' | 'temperament'>
  /** Where the drawings are, of the first screen and after each reply, from the page. */
  pictures: string
  /** The ids of the first turn and of its replies, as they are shown. */
  turn: string[]
  /** Where the device keeps the settings, and what the keys of conversations begin with. */
  settings: string
  conversation: string
  /** The settings that the page was drawn with, but for those that it can have any of. */
  drawnWith: Record<string, unknown>
  /** Said at the reply that waits for the app, and at the top where that did not come. */
  waiting: string
  failed: string
}

/**
 * Plays the first reply of a scenario's page before the app is there: the screen after each reply was drawn by the build
 * (first-reply.ts) and is put in place of the one before. What it cannot answer it keeps, and the app carries that on
 * (carry-on.ts). Where the device's settings would show something else, it answers nothing, so that nobody sees what is
 * taken back.
 *
 * The words are in the page, with the styles of the first screen. The drawings of the floor and the whole of the styles are as
 * large as they are and nobody waits for them: they come right after the first paint, in files of their own, and the floor's
 * step plays when both are there.
 *
 * This goes into the page as its text: it imports nothing, and every byte of it comes before the first reply.
 */
export function playFirst(told: FirstTurn): void {
  const root = document.getElementById('root')
  const html = document.documentElement
  if (!root) return
  const { begun } = told
  let [turn = '', ...replies] = told.turn
  let shownAt = Date.now()
  // A reload before the app was there: on from where one was.
  const before = history.state?.early
  const again = before?.replies?.every(({ picked }: Said, at: number) => at || replies.includes(picked ?? ''))
  const kept: Conversation = again
    ? before
    : { ...begun, id: `e${shownAt}`, startedAt: shownAt, replies: [], view: null }
  const said = kept.replies
  const early: Early = { kept, answered: 0, pressed: [] }
  // Blocked storage, or a broken text in it, is somebody new to the page too.
  const settings: Record<string, unknown> = {}
  let comes = !/^(#new)?$/.test(location.hash)
  try {
    for (const [key, value] of Object.entries(localStorage)) {
      if (key === told.settings) Object.assign(settings, JSON.parse(value))
      else if (key.startsWith(told.conversation) && value.includes(`"${begun.scenario}"`))
        comes ||= location.hash === ''
    }
  } catch {}
  if (again) comes = false
  const chosen = (settings.temperaments as Record<string, string> | undefined)?.[begun.scenario]
  const boss = (chosen ?? begun.temperament) as Conversation['temperament']
  if (!again) kept.temperament = boss
  const asDrawn = Object.entries(told.drawnWith).every(([name, value]) => (settings[name] ?? value) === value)

  // A conversation that is on its way replaces the first turn: nobody should answer that meanwhile.
  if (comes) html.dataset.comes = ''

  const all = (what: string) => [...root.querySelectorAll<HTMLElement>(what)]
  const tell = (text: string) => {
    for (const line of all('.replies .box-says')) line.textContent = text
  }
  const field = () => root.querySelector('textarea')
  const waits = () => said.length > early.answered

  function wait(at: Element | undefined): void {
    at?.setAttribute('data-waits', '')
    tell(told.waiting)
  }

  function press(button: Element): void {
    const place = all('button').indexOf(button as HTMLElement)
    if (!early.pressed.includes(place)) early.pressed.push(place)
    wait(button)
  }

  function say(place: number): void {
    const button = all('.reply')[place]
    const picked = replies[place]
    if (!button || !picked || waits()) return
    // The app has its own rules for what stands in the box, and for what was pressed before.
    if (early.pressed.length || field()?.value) {
      press(button)
      return
    }
    const at = Date.now()
    const id = `r${said.length + 1}`
    said.push({ id, after: kept.view, turn, picked, at, took: at - shownAt })
    kept.view = id
    keep()
    answer(button)
  }

  /** Shows what the last reply led to, where that was drawn for this person. */
  function answer(button: Element | undefined): void {
    const { picked } = said[early.answered] ?? {}
    const next = document.querySelector<HTMLScriptElement>(`script[data-after="${picked}"]`)
    if (!root || !next || !asDrawn || kept.temperament !== begun.temperament || early.answered) {
      wait(button)
      return
    }
    become(root, fragmentOf(next.text))
    ;[turn = '', ...replies] = (next.dataset.turn ?? '').split(' ')
    early.answered++
    shownAt = Date.now()
    draw()
  }

  function fragmentOf(html: string): DocumentFragment {
    const holder = document.createElement('template')
    holder.innerHTML = html
    return holder.content
  }

  let pictures: DocumentFragment | undefined

  /** Puts the drawings of what is shown in their places, if they are here. @returns whether they were. */
  function draw(): boolean {
    const picked = early.answered ? said[0]?.picked : ''
    const next = [...(pictures?.querySelectorAll(`[data-after="${picked}"] svg`) ?? [])]
    for (const [place, one] of next.entries()) all('svg')[place]?.replaceWith(one)
    // The policy lets in no style that a page brings along.
    for (const group of all('[data-from]')) {
      group.style.setProperty('--from', group.dataset.from ?? '')
      delete group.dataset.from
    }
    return next.length > 0
  }

  /** With the entry of the history, so that it outlasts a reload, with or without storage (K2); and for another visit (K1). */
  function keep(): void {
    try {
      history.replaceState({ early: kept }, '')
      if (kept.view) localStorage.setItem(told.conversation + kept.id, JSON.stringify(kept))
    } catch {}
  }

  /** As the app does: read from the coaching on (L1). */
  function readOn(): void {
    scrollTo(0, 0)
    const heading = all('.note h2')[0]
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'nearest' })
  }

  function take(act: () => void): void {
    const before = early.answered
    act()
    // With the frame that shows it: to find its place now would have the page laid out twice.
    if (early.answered > before) requestAnimationFrame(readOn)
  }

  function click(event: MouseEvent): void {
    const button = event.target instanceof Element && event.target.closest<HTMLElement>('#root button')
    if (!button || comes) return
    event.preventDefault()
    // The second half of a double click is not an answer to what the first brought.
    if (event.detail > 1 || waits()) return
    const place = all('.reply').indexOf(button)
    if (place < 0) press(button)
    else take(() => say(place))
  }

  function key(event: KeyboardEvent): void {
    const { key, target } = event
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing || comes) return
    if (target === field()) {
      if (key !== 'Enter' || event.shiftKey || event.keyCode === 229) return
      event.preventDefault()
      const [go] = all('.own .go')
      if (go && !waits() && field()?.value.trim()) press(go)
      return
    }
    if (settings.singleKeys === false || target instanceof HTMLInputElement) return
    if (key === '0') {
      event.preventDefault()
      field()?.focus()
    } else if (key > '0' && key <= '9' && settings.answer !== 'own') take(() => say(+key - 1))
    else if (key.toLowerCase() === 'z' && early.answered && !waits())
      all('.bar button').slice(0, 1).map(press)
  }

  function choose({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return
    kept.temperament = target.value as typeof boss
    keep()
  }

  /**
   * Makes a part of the page what the build drew, and keeps every element that is the same: a live log hears only what is new.
   * Where the build found no change it wrote a sign for that (same-parts.ts).
   */
  function become(now: Node, then: Node): void {
    const here = [...now.childNodes]
    const there = [...then.childNodes]
    there.forEach((next, place) => {
      const old = here[place]
      if (next.nodeValue === '=') return
      if (!old) now.appendChild(next)
      else if (old.nodeName !== next.nodeName) old.replaceWith(next)
      else if (old instanceof Element && next instanceof Element) {
        for (const { name } of [...old.attributes]) if (!next.hasAttribute(name)) old.removeAttribute(name)
        for (const { name, value } of next.attributes) old.setAttribute(name, value)
        become(old, next)
      } else if (old.nodeValue !== next.nodeValue) old.nodeValue = next.nodeValue
    })
    for (const old of here.slice(there.length)) old.remove()
  }

  function fail(): void {
    const notice = document.createElement('p')
    notice.className = 'page-notice'
    notice.setAttribute('role', 'alert')
    notice.textContent = told.failed
    document.body.prepend(notice)
    tell('')
  }

  const hears = new AbortController()
  const { signal } = hears
  document.addEventListener('click', click, { capture: true, signal })
  document.addEventListener('keydown', key, { signal })
  root.addEventListener('change', choose, { signal })

  if (again) for (const one of root.querySelectorAll('input')) one.checked = one.value === kept.temperament
  // The answers stand below this script: a reply can have been quicker than they were.
  document.addEventListener('DOMContentLoaded', () => {
    if (early.answered || !waits()) return
    const button = () => all('.reply')[replies.indexOf(said[early.answered]?.picked ?? '')]
    if (again) answer(button())
    else take(() => answer(button()))
    if (early.answered && waits()) wait(button())
  })

  let drawn: ((whole: boolean) => void) | undefined
  window.firstReply = {
    pictures: new Promise(done => {
      drawn = done
    }),
    get early() {
      return said.length || kept.temperament !== boss || early.pressed.length ? early : null
    },
    leave() {
      hears.abort()
      delete html.dataset.comes
      tell('')
      for (const one of all('[data-waits]')) one.removeAttribute('data-waits')
      for (const one of root.querySelectorAll('input')) one.checked = one.defaultChecked
    },
  }

  // The rest comes after the first paint, and after the answers: it would only delay them. The app comes last.
  let asked = false
  function fetchRest(): void {
    if (asked) return
    asked = true
    const styles = [...document.querySelectorAll<HTMLLinkElement>('link[disabled]')].map(
      link =>
        new Promise<boolean>(done => {
          link.onload = () => done(true)
          link.onerror = () => done(false)
          link.disabled = false
        }),
    )
    fetch(told.pictures)
      .then(answer => answer.text())
      .then(async text => {
        // What is drawn without its styles is black, and as large as it likes.
        // The page's own give way to all of them at once: in between it would be laid out by some.
        if ((await Promise.all(styles)).every(Boolean)) document.querySelector('style')?.remove()
        pictures = fragmentOf(text)
        return draw()
      })
      .catch(() => false)
      .then(drawn)
    for (const { content } of document.querySelectorAll<HTMLTemplateElement>('template[data-app]')) {
      const tags = document.importNode(content, true)
      tags.querySelector('script')?.addEventListener('error', fail)
      document.head.append(tags)
    }
  }
  document.addEventListener('DOMContentLoaded', () => {
    requestAnimationFrame(() => setTimeout(fetchRest))
    // Nothing is painted in a tab behind others.
    setTimeout(fetchRest, 500)
  })
}
