import type { Conversation, Said } from '../conversation/record.ts'

/**
 * One conversation that grew in two tabs, made whole (K1): every reply of both, oldest first.
 *
 * Replies are told apart by what they are and not by id, because each tab counts its own: after the second reply both
 * have an `r3`. Those of `mine` keep their ids, so that ids never change under this tab's screen; one of `theirs`
 * whose id is taken gets a free one. The same written reply picked at the same moment in both is one reply.
 *
 * The view is that of the copy with the newer last reply.
 *
 * @param tie whose view holds where neither has the newer reply: one of them went back since (L3).
 * @returns `mine` itself where theirs adds nothing.
 */
export function unite(mine: Conversation, theirs: Conversation, tie: 'mine' | 'theirs'): Conversation {
  const identify = identities()
  const myIdentities = identify(mine.replies)
  const replies = new Map(mine.replies.map(said => [said.id, said]))
  const idHere = new Map(mine.replies.map(said => [myIdentities.get(said.id), said.id]))
  const theirIdentities = identify(theirs.replies)
  const renamed = new Map<string, string>()
  let grown = false
  for (const said of theirs.replies) {
    const identity = theirIdentities.get(said.id)
    const known = replies.get(idHere.get(identity) ?? '')
    const id = known?.id ?? freeId(said.id, replies)
    renamed.set(said.id, id)
    idHere.set(identity, id)
    const united = known ? labelled(known, said) : { ...said, id, after: named(renamed, said.after) }
    if (united === known) continue
    replies.set(id, united)
    grown = true
  }
  const view = viewIsTheirs(mine, theirs, tie) ? named(renamed, theirs.view) : mine.view
  if (!grown) return view === mine.view ? mine : { ...mine, view }
  return { ...mine, replies: oldestFirst(replies), view }
}

/** Whether `copy` misses a reply, or a person's own label, that `whole` has. */
export function lacks(copy: Conversation, whole: Conversation): boolean {
  return unite(copy, whole, 'mine').replies !== copy.replies
}

/**
 * Numbers replies so that those of two copies have the same number when they are the same: said after the same reply,
 * at the same turn, in the same words. Typed replies must also share their moment; of a picked one a moment has only one.
 */
function identities(): (replies: readonly Said[]) => Map<string, number> {
  const numbers = new Map<string, number>()
  return replies => {
    const byId = new Map<string, number>()
    for (const { id, after, turn, picked, typed, at, took } of replies) {
      const before = after === null ? null : byId.get(after)
      const what = picked === undefined ? [typed?.words, typed?.as, at, took] : [picked]
      const key = JSON.stringify([before, turn, ...what])
      const number = numbers.get(key) ?? numbers.size
      numbers.set(key, number)
      byId.set(id, number)
    }
    return byId
  }
}

// A label is the one thing that is added to a reply after it was said, changed, or taken back: the later one holds.
function labelled(said: Said, other: Said): Said {
  const theirs = other.typed?.label
  if (!theirs || !said.typed) return said
  const { label: mine } = said.typed
  return mine && mine.at >= theirs.at ? said : { ...said, typed: { ...said.typed, label: theirs } }
}

function named(renamed: ReadonlyMap<string, string>, id: string | null): string | null {
  return id === null ? null : (renamed.get(id) ?? null)
}

function freeId(wanted: string, taken: ReadonlyMap<string, Said>): string {
  let id = wanted
  // An id has at most 100 characters.
  for (let n = 2; taken.has(id); n++) id = `${wanted.slice(0, 90)}-${n}`
  return id
}

function viewIsTheirs(mine: Conversation, theirs: Conversation, tie: 'mine' | 'theirs'): boolean {
  const ahead = lastMoment(theirs) - lastMoment(mine)
  return ahead > 0 || (ahead === 0 && tie === 'theirs')
}

/** When something was last said in it, or when it began: milliseconds since 1970. */
export function lastMoment(conversation: Conversation): number {
  return conversation.replies.reduce((last, said) => Math.max(last, said.at), conversation.startedAt)
}

// By time, except that no reply comes before the one it follows: a device's clock can be set back between them.
function oldestFirst(replies: ReadonlyMap<string, Said>): Said[] {
  const placed = new Set<Said>()
  for (const said of [...replies.values()].sort((a, b) => a.at - b.at)) {
    const before: Said[] = []
    for (let at: Said | undefined = said; at && !placed.has(at); at = replies.get(at.after ?? ''))
      before.push(at)
    for (const one of before.reverse()) placed.add(one)
  }
  return [...placed]
}
