import type { Conversation, Said } from '../conversation/record.ts'
import type { Conversations } from './conversations.ts'
import { own } from './entries.ts'
import type { Guess } from './memo.ts'
import type { Content } from './read-file.ts'
import { unite } from './unite.ts'

type Came = 'added' | 'grown' | 'known'

/**
 * Adds a file's conversations to those that are here, and unites the ones that both have.
 *
 * @returns how many came, and what was thought of them as far as it still points at the same replies: by the id here.
 */
export function bringConversations(
  file: Pick<Content, 'conversations' | 'memo'>,
  conversations: Conversations,
) {
  const here = new Map(Object.entries(conversations.all()))
  const came = new Map<string, Came>()
  const guesses = new Map<string, Guess>()
  for (const theirs of file.conversations) {
    const id = placeFor(theirs, here)
    const mine = here.get(id)
    // Ids on a screen of this tab stay: theirs go after mine.
    const whole = mine ? unite(mine, theirs, 'mine') : { ...theirs, id }
    if (whole !== mine) conversations.keep(whole)
    here.set(id, whole)
    // A file that has it twice brings it once.
    const now: Came = !mine ? 'added' : whole !== mine ? 'grown' : 'known'
    const before = came.get(id) ?? 'known'
    came.set(id, before === 'known' ? now : before)
    const guess = own(file.memo.guesses, theirs.id)
    if (guess && [guess.end, guess.reply].every(reply => pointsAtSame(reply, theirs, whole)))
      guesses.set(id, guess)
  }
  const count = (what: Came) => [...came.values()].filter(one => one === what).length
  return {
    counts: { added: count('added'), grown: count('grown'), known: count('known') },
    guesses: Object.fromEntries(guesses),
  }
}

/**
 * The id under which it is here, or can be. Two devices do not come to one id by chance; what has another's id and is not
 * the same play goes beside it, so that nothing is mixed into what is here.
 */
function placeFor(theirs: Conversation, here: ReadonlyMap<string, Conversation>): string {
  let id = theirs.id
  for (let n = 2; ; n++) {
    const mine = here.get(id)
    if (!mine || isSamePlay(mine, theirs)) return id
    id = `${theirs.id.slice(0, 90)}-${n}`
  }
}

function isSamePlay(one: Conversation, other: Conversation): boolean {
  const fields = ['scenario', 'version', 'temperament', 'startedAt'] as const
  return fields.every(field => one[field] === other[field])
}

function pointsAtSame(reply: string | null, theirs: Conversation, whole: Conversation): boolean {
  if (reply === null) return true
  const [there, here] = [theirs, whole].map(({ replies }) => replies.find(({ id }) => id === reply))
  return there !== undefined && here !== undefined && whatOf(there) === whatOf(here)
}

function whatOf({ turn, picked, typed, at }: Said): string {
  return JSON.stringify([turn, picked, typed?.words, at])
}
