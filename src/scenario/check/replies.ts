import type { Findings } from '../findings.ts'
import { MOVES, type Move, STANCES, type Stance, stanceOf } from '../moves.ts'
import { nearest } from '../nearest.ts'
import type { Path } from '../path.ts'
import type { Reply, Scenario, Turn } from '../scenario.ts'
import { LEAST_REPLIES, MOST_REPLIES } from '../sizes.ts'
import type { Tree } from '../tree.ts'
import { checkPassages } from './texts.ts'

/** Checks the replies of every turn: how many, which stances, and that each has what its move needs (S7, S8, S11). */
export function checkReplies(scenario: Scenario, tree: Tree, findings: Findings): void {
  for (const turn of Object.values(scenario.turns)) {
    checkTurn(turn, scenario, tree, findings)
    for (const [i, reply] of turn.replies.entries())
      checkReply(
        reply,
        ['turns', turn.id, 'replies', i],
        turn.id === scenario.start.turn,
        scenario,
        tree,
        findings,
      )
  }
  checkPointsUsed(scenario, tree, findings)
}

/** Every stance that a move can have in this scenario: where the request is not worth it, a question has two (M5). */
function stancesOf(move: Move, scenario: Scenario): Stance[] {
  return [...new Set([stanceOf(move, scenario.kind, 0), stanceOf(move, scenario.kind, 1)])]
}

function checkTurn(turn: Turn, scenario: Scenario, tree: Tree, findings: Findings): void {
  const path = ['turns', turn.id]
  const count = turn.replies.length
  if (count < LEAST_REPLIES || count > MOST_REPLIES)
    findings.add('replies-count', tree.keyAt([...path, 'replies']), { turn: turn.id, replies: count })
  if (count >= LEAST_REPLIES) {
    const there = new Set(turn.replies.flatMap(reply => stancesOf(reply.move, scenario)))
    for (const stance of STANCES) {
      if (there.has(stance)) continue
      // Holding the line is advised only where it leads; elsewhere it is a refusal under a wrong name.
      const fits = (move: Move) => move !== 'hold-the-line' || stance === 'lead-forward'
      const moves = MOVES.filter(move => fits(move) && stancesOf(move, scenario).includes(stance))
      findings.add('stance-missing', tree.keyAt(path), { turn: turn.id, stance, moves })
    }
  }
  const said = new Map<string, string>()
  for (const [i, reply] of turn.replies.entries()) {
    const words = reply.words.toLowerCase()
    const other = said.get(words)
    if (other !== undefined && other !== reply.id)
      findings.add('same-words', tree.at([...path, 'replies', i, 'words']), {
        reply: reply.id,
        other,
        turn: turn.id,
      })
    said.set(words, reply.id)
  }
}

function checkReply(
  reply: Reply,
  path: Path,
  first: boolean,
  scenario: Scenario,
  tree: Tree,
  findings: Findings,
): void {
  const { id, move } = reply
  const stances = stancesOf(move, scenario)
  const values = { reply: id, move }
  if (reply.force && !stances.includes('push-back'))
    findings.add('force-misplaced', tree.keyAt([...path, 'force']), values)
  if (reply.of !== undefined && move !== 'restate')
    findings.add('of-misplaced', tree.keyAt([...path, 'of']), values)
  if (reply.puts !== undefined) checkPuts(reply, reply.puts, path, scenario, tree, findings)
  // At the first turn nothing was raised before: there a question still leads.
  const leads = first ? stances[0] === 'lead-forward' : stances.every(stance => stance === 'lead-forward')
  if (!leads && reply.stronger === undefined) findings.add('stronger-missing', tree.at(path), values)
  if (move === 'hold-the-line' && scenario.kind !== 'over-the-line')
    findings.add('hold-the-line-ordinary', tree.at([...path, 'move']), { reply: id })
  const passages = reply.because.map(({ words }, i) => ({
    text: words,
    spot: tree.at([...path, 'because', i, 'words']),
  }))
  checkPassages(reply.words, passages, findings)
}

function checkPuts(
  reply: Reply,
  point: string,
  path: Path,
  scenario: Scenario,
  tree: Tree,
  findings: Findings,
): void {
  const known = Object.keys(scenario.you.points)
  if (!stancesOf(reply.move, scenario).includes('lead-forward'))
    findings.add('puts-misplaced', tree.keyAt([...path, 'puts']), { reply: reply.id, move: reply.move })
  else if (!known.includes(point) && !findings.full()) {
    const near = nearest(point, known)
    findings.add('point-unknown', tree.at([...path, 'puts']), {
      point,
      reply: reply.id,
      nearest: near,
      known,
    })
  }
}

/** A misspelled point would be reported twice, so unused ones wait until all the used ones are known. */
function checkPointsUsed(scenario: Scenario, tree: Tree, findings: Findings): void {
  const { points } = scenario.you
  const put = new Set(
    Object.values(scenario.turns).flatMap(turn => turn.replies.flatMap(reply => reply.puts ?? [])),
  )
  if ([...put].some(point => !Object.hasOwn(points, point))) return
  for (const point of Object.keys(points))
    if (!put.has(point)) findings.add('point-unused', tree.keyAt(['you', 'points', point]), { point })
}
