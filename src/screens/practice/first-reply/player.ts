import type { Early, EarlyRecord } from './early.ts'

/** What the build tells the script of a page. */
export interface FirstTurn {
  scenario: string
  /** The boss's temperament in the file: the one that the answers were drawn for. */
  temperament: string
  /** Where the drawings after each reply are, from the page. */
  pictures: string
  /** The ids of the first turn's replies, as they are shown. */
  replies: string[]
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
 * The words are in the page. The drawings of the floor are as large as they are and nobody waits for them: they come in a
 * file of their own, and play their step when they are there.
 *
 * This goes into the page as its text: it imports nothing, and every byte of it comes before the first reply.
 */
export function playFirst(told: FirstTurn): void {
  const root = document.getElementById('root')
  const html = document.documentElement
  if (!root) return
  const early: Early = { since: Date.now(), said: [], answered: 0, temperament: null, pressed: [] }
  let shownAt = early.since
  let replies = told.replies
  // Blocked storage, or a broken text in it, is somebody new to the page too.
  const settings: Record<string, unknown> = {}
  let comes = !/^(#new)?$/.test(location.hash)
  try {
    for (const [key, value] of Object.entries(localStorage)) {
      if (key === told.settings) Object.assign(settings, JSON.parse(value))
      else if (key.startsWith(told.conversation) && value.includes(`"${told.scenario}"`))
        comes ||= location.hash === ''
    }
  } catch {}
  const chosen = (settings.temperaments as Record<string, string> | undefined)?.[told.scenario]
  const asDrawn =
    (chosen ?? told.temperament) === told.temperament &&
    Object.entries(told.drawnWith).every(([name, value]) => (settings[name] ?? value) === value)

  // A conversation that is on its way replaces the first turn: nobody should answer that meanwhile.
  if (comes) html.dataset.comes = ''

  const all = (what: string) => [...root.querySelectorAll<HTMLElement>(what)]
  const status = () => root.querySelector('.replies .box-says')
  const field = () => root.querySelector('textarea')
  const waits = () => early.said.length > early.answered

  function wait(at: Element | undefined): void {
    at?.setAttribute('data-waits', '')
    const line = status()
    if (line) line.textContent = told.waiting
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
    early.said.push({ picked, at, took: at - shownAt })
    keep()
    answer(button)
  }

  /** Shows what the last reply led to, where that was drawn for this person. */
  function answer(button: Element | undefined): void {
    const { picked } = early.said[early.answered] ?? {}
    const next = document.querySelector<HTMLScriptElement>(`script[data-after="${picked}"]`)
    if (!root || !next || !asDrawn || early.temperament || early.answered) {
      wait(button)
      return
    }
    become(root, fragmentOf(next.text))
    replies = next.dataset.replies?.split(' ') ?? []
    early.answered++
    shownAt = Date.now()
    draw()
  }

  function fragmentOf(html: string): DocumentFragment {
    const holder = document.createElement('template')
    holder.innerHTML = html
    return document.importNode(holder.content, true)
  }

  let pictures: DocumentFragment | undefined

  /** Draws the step on the floor, if it is here. */
  function draw(): void {
    const [now] = all('.drawings')
    const next = pictures?.querySelector(`[data-after="${early.said[0]?.picked}"]`)
    if (!now || !next || !early.answered) return
    now.replaceChildren(...next.childNodes)
    // The policy lets in no style that a page brings along.
    for (const group of all('[data-from]')) {
      group.style.setProperty('--from', group.dataset.from ?? '')
      delete group.dataset.from
    }
  }

  /** With the entry of the history, so that it outlasts a reload, with or without storage (K2). */
  function keep(): void {
    const { since, said, temperament } = early
    try {
      history.replaceState({ early: { since, said, temperament } }, '')
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
    if (early.answered > before) readOn()
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
    early.temperament = target.value === told.temperament ? null : (target.value as Early['temperament'])
    keep()
  }

  /** Makes a part of the page what the build drew, and keeps every element that is the same: a live log hears only what is new. */
  function become(now: Node, then: Node): void {
    const here = [...now.childNodes]
    const there = [...then.childNodes]
    there.forEach((next, place) => {
      const old = here[place]
      if (!old) now.appendChild(next)
      else if (old.nodeName !== next.nodeName) old.replaceWith(next)
      else if (old instanceof Element && next instanceof Element) {
        for (const { name } of [...old.attributes]) if (!next.hasAttribute(name)) old.removeAttribute(name)
        for (const { name, value } of next.attributes) old.setAttribute(name, value)
        if (!next.matches('.drawings')) become(old, next)
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
    const line = status()
    if (line) line.textContent = ''
  }

  document.addEventListener('click', click, true)
  document.addEventListener('keydown', key)
  root.addEventListener('change', choose)

  // A reload before the app was there: on from where one was.
  const before = history.state?.early as EarlyRecord | undefined
  const again = before && !comes && before.said.every(({ picked }, at) => at > 0 || replies.includes(picked))
  if (again) {
    Object.assign(early, before)
    for (const one of root.querySelectorAll('input'))
      one.checked = one.value === (early.temperament ?? told.temperament)
  }
  // The answers stand below this script: a reply can have been quicker than they were.
  document.addEventListener('DOMContentLoaded', () => {
    if (early.answered || !waits()) return
    const button = () => all('.reply')[replies.indexOf(early.said[early.answered]?.picked ?? '')]
    if (again) answer(button())
    else take(() => answer(button()))
    if (early.answered && waits()) wait(button())
  })

  let drawn: (() => void) | undefined
  early.pictures = new Promise(done => {
    drawn = done
  })
  window.firstReply = {
    get early() {
      return early.said.length || early.temperament || early.pressed.length ? early : null
    },
    leave() {
      document.removeEventListener('click', click, true)
      document.removeEventListener('keydown', key)
      root.removeEventListener('change', choose)
      delete html.dataset.comes
      const line = status()
      if (line) line.textContent = ''
      for (const one of all('[data-waits]')) one.removeAttribute('data-waits')
      for (const one of root.querySelectorAll('input')) one.checked = one.defaultChecked
    },
  }

  // The app comes after the first paint, and after the answers: it would only delay them.
  let asked = false
  function fetchApp(): void {
    if (asked) return
    asked = true
    fetch(told.pictures)
      .then(answer => answer.text())
      .then(text => {
        pictures = fragmentOf(text)
        draw()
      })
      .catch(() => {})
      .then(drawn)
    for (const { content } of document.querySelectorAll<HTMLTemplateElement>('template[data-app]')) {
      const tags = document.importNode(content, true)
      tags.querySelector('script')?.addEventListener('error', fail)
      document.head.append(tags)
    }
  }
  document.addEventListener('DOMContentLoaded', () => {
    requestAnimationFrame(() => setTimeout(fetchApp))
    // Nothing is painted in a tab behind others.
    setTimeout(fetchApp, 500)
  })
}
