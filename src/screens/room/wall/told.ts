import type { Wall, WallReply } from '../../../conversation/room/wall.ts'
import type { roomWall } from '../../../messages/en/room-wall.ts'

/** The one sentence at the wall's foot: what the room is asked, or about to say. */
export function footOf({ step, boss, replies, choice }: Wall, words: typeof roomWall): string {
  if (choice !== null) return words.weSay(choice, boss)
  return words.foot[step]({ boss, all: replies.map(({ letter }) => letter) })
}

/** What a step has brought, for those who do not see it. */
export function toldOf(wall: Wall, words: typeof roomWall): string {
  const { step, boss, line, replies, question, ending } = wall
  const { told } = words
  switch (step) {
    case 'line':
      return told.line(boss, line)
    case 'replies':
      return told.replies(replies.map(({ letter }) => letter))
    case 'bars':
      return votesTold(wall, words)
    case 'both':
      return [votesTold(wall, words), footOf(wall, words)].filter(Boolean).join(' ')
    case 'discuss':
      return question ?? footOf(wall, words)
    case 'ending':
      return [told.line(boss, line), ending?.title ?? ''].join(' ')
    default:
      return footOf(wall, words)
  }
}

/** The votes that were counted; nothing where nobody counted. */
function votesTold({ replies }: Wall, { told }: typeof roomWall): string {
  const [first, second] = [counted(replies, 0), counted(replies, 1)]
  if (first.length > 0 && second.length > 0) return told.both(first, second)
  const [only] = [first, second].filter(votes => votes.length > 0)
  return only ? told.bars(only) : ''
}

function counted(replies: readonly WallReply[], vote: 0 | 1): { letter: string; n: number }[] {
  return replies.flatMap(({ letter, hands }) => {
    const n = hands[vote]
    return n === null ? [] : [{ letter, n }]
  })
}
