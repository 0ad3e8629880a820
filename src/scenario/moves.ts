/** What a reply does (M1 to M3). The order is the order in which people meet them: the ladder, its neighbours, pushes, roll-overs. */
export const MOVES = [
  'restate',
  'trade-off',
  'redirect',
  'concern',
  'purpose',
  'offer',
  'support',
  'hold-the-line',
  'refuse',
  'contradict',
  'blame',
  'defend',
  'ultimatum',
  'sarcasm',
  'give-in',
  'vague',
] as const
export type Move = (typeof MOVES)[number]

/** What a move amounts to. A fourth reading, `unclear`, exists for typed text only and is no stance of a move (M4). */
export const STANCES = ['lead-forward', 'push-back', 'roll-over'] as const
export type Stance = (typeof STANCES)[number]

/** Two kinds of scenario bend the list of moves (M5); the rest are `ordinary`. */
export const KINDS = ['ordinary', 'over-the-line', 'not-worth-it'] as const
export type Kind = (typeof KINDS)[number]

const LEADING: readonly Move[] = [
  'restate',
  'trade-off',
  'redirect',
  'concern',
  'purpose',
  'offer',
  'support',
]
const ROLLING: readonly Move[] = ['give-in', 'vague']
const QUESTIONS: readonly Move[] = ['trade-off', 'redirect', 'purpose']

/** Whether a move asks the boss something: a concern is in step only after one of these (B5). */
export function isQuestion(move: Move): boolean {
  return QUESTIONS.includes(move)
}

/**
 * The stance of a move in a scenario of this kind (M1 to M3, M5).
 *
 * @param raised how many questions and concerns came before, 0 to 2. It matters only where the request is not worth
 *   arguing about: there the first question leads and every later one pushes.
 */
export function stanceOf(move: Move, kind: Kind, raised: number): Stance {
  if (ROLLING.includes(move)) return 'roll-over'
  if (move === 'hold-the-line') return kind === 'over-the-line' ? 'lead-forward' : 'push-back'
  if (!LEADING.includes(move)) return 'push-back'
  // Over the line, going along is giving in, however the worry is worded: committing and backing both amount to it.
  if (kind === 'over-the-line') return move === 'concern' || move === 'support' ? 'roll-over' : 'lead-forward'
  if (kind === 'not-worth-it') {
    if (move === 'concern') return 'push-back'
    if (isQuestion(move) && raised > 0) return 'push-back'
  }
  return 'lead-forward'
}

/** The step of the ladder that a leading move stands on: 1 step back, 2 ask what it costs, 3 lead to the side, 4 stand. 0: none. */
export function stepOf(move: Move): 0 | 1 | 2 | 3 | 4 {
  switch (move) {
    case 'restate':
      return 1
    case 'trade-off':
    case 'purpose':
      return 2
    case 'redirect':
    case 'offer':
      return 3
    case 'concern':
    case 'support':
    case 'hold-the-line':
      return 4
    default:
      return 0
  }
}
