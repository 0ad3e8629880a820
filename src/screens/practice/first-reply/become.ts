/**
 * Makes a part of the page what the build drew, and keeps every element that is the same: a live log hears only what is new.
 * Where the build found no change it wrote a sign for that (same-parts.ts).
 */
export function become(now: Node, then: Node): void {
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
