import type { Stance } from '../moves.ts'
import { all, DOES, error, meant, quote, warning } from './wording.ts'

type Missing = { nearest?: string | undefined; known: readonly string[] }

/** What can be wrong with turns, replies and outcomes, and with the ways between them (S4 to S12). */
export const turnProblems = {
  'start-missing': error((v: Missing & { start: string }) => ({
    sentence: `The scenario starts at ${quote(v.start)}, and no turn is called that.`,
    remedy: meant(v.nearest, v.known),
  })),
  'missing-target': error((v: Missing & { target: string; reply: string; turn: string; more: number }) => ({
    sentence: `Reply ${quote(v.reply)} of turn ${quote(v.turn)}${v.more ? ` (and ${v.more} more)` : ''} leads to ${quote(v.target)}, and no turn or outcome is called that.`,
    remedy: meant(v.nearest, v.known),
  })),
  'duplicate-reply': error((v: { reply: string; turn: string }) => ({
    sentence: `Turn ${quote(v.turn)} has two replies called ${quote(v.reply)}.`,
    remedy: 'Give each reply of a turn an id of its own.',
  })),
  'turn-and-outcome': error((v: { id: string }) => ({
    sentence: `${quote(v.id)} is the name of a turn and of an outcome.`,
    remedy: 'Rename one of them, and the replies that lead there.',
  })),
  'turn-unreached': error((v: { turn: string }) => ({
    sentence: `No reply leads to turn ${quote(v.turn)}.`,
    remedy: 'Let a reply lead there, or delete the turn.',
  })),
  'no-way-out': error((v: { turn: string }) => ({
    sentence: `From turn ${quote(v.turn)} no outcome can be reached, whatever one replies.`,
    remedy: 'Let at least one of its replies lead toward an outcome.',
  })),
  'outcome-unreached': error((v: { outcome: string }) => ({
    sentence: `No reply leads to outcome ${quote(v.outcome)}.`,
    remedy: 'Let a reply lead there, or delete the outcome.',
  })),
  'too-few-outcomes': error((v: { outcomes: number }) => ({
    sentence: `There ${v.outcomes === 1 ? 'is only one outcome' : `are ${v.outcomes} outcomes`}.`,
    remedy: 'Write at least two: where leading goes, and where giving in or pushing goes.',
  })),
  'replies-count': error((v: { turn: string; replies: number }) => ({
    sentence: `Turn ${quote(v.turn)} has ${v.replies} ${v.replies === 1 ? 'reply' : 'replies'}; a turn has three or four.`,
    remedy: v.replies < 3 ? 'Add replies: one for each stance.' : 'Keep the best four or fewer.',
  })),
  'boss-too-long': error((v: { words: number; most: number; text: string }) => ({
    sentence: `The boss's line ${quote(v.text)} has ${v.words} words; at most ${v.most} fit.`,
    remedy: 'Say it shorter, or give part of it to another turn.',
  })),
  'reply-too-long': error((v: { words: number; most: number; text: string }) => ({
    sentence: `The line ${quote(v.text)} has ${v.words} words; a reply has at most ${v.most}.`,
    remedy: 'Say it shorter.',
  })),
  'same-words': error((v: { reply: string; other: string; turn: string }) => ({
    sentence: `Replies ${quote(v.other)} and ${quote(v.reply)} of turn ${quote(v.turn)} say the same words.`,
    remedy: 'Word them differently, or keep one.',
  })),
  'stance-missing': error((v: { turn: string; stance: Stance; moves: readonly string[] }) => ({
    sentence: `Turn ${quote(v.turn)} has no reply that ${DOES[v.stance]}.`,
    remedy: `Add or change one: ${all(v.moves, 'or')}.`,
  })),
  'force-misplaced': error((v: { reply: string; move: string }) => ({
    sentence: `Reply ${quote(v.reply)} has a force, but ${quote(v.move)} does not push.`,
    remedy: 'Leave “force” out, or choose a move that pushes.',
  })),
  'of-misplaced': error((v: { reply: string; move: string }) => ({
    sentence: `Reply ${quote(v.reply)} has an “of”, but ${quote(v.move)} says nothing back.`,
    remedy: 'Leave “of” out, or let the move be restate.',
  })),
  'puts-misplaced': error((v: { reply: string; move: string }) => ({
    sentence: `Reply ${quote(v.reply)} puts a point on the table, but ${quote(v.move)} never does: only leading lines are heard.`,
    remedy: 'Leave “puts” out, or choose a move that leads.',
  })),
  'point-unknown': error((v: Missing & { point: string; reply: string }) => ({
    sentence: `Reply ${quote(v.reply)} puts ${quote(v.point)} on the table, and no point is called that.`,
    remedy: meant(v.nearest, v.known),
  })),
  'point-unused': warning((v: { point: string }) => ({
    sentence: `No reply puts the point ${quote(v.point)} on the table.`,
    remedy: 'Let a leading reply put it there, or delete it.',
  })),
  'stronger-missing': error((v: { reply: string; move: string }) => ({
    sentence: `Reply ${quote(v.reply)} (${v.move}) does not lead, and has no stronger line.`,
    remedy: 'Add “stronger:” with a line that would do better here.',
  })),
  'because-not-found': error((v: { passage: string; words: string }) => ({
    sentence: `The passage ${quote(v.passage)} does not stand in ${quote(v.words)}.`,
    remedy: 'Copy the passage from the words of the reply, letter by letter.',
  })),
  'because-order': error((v: { passage: string }) => ({
    sentence: `The passage ${quote(v.passage)} stands before the end of the one listed above it.`,
    remedy: 'List the passages in the order in which they are said, without overlap.',
  })),
  'hold-the-line-ordinary': warning((v: { reply: string }) => ({
    sentence: `Reply ${quote(v.reply)} holds the line, but the request crosses none: here it counts as a refusal.`,
    remedy:
      'Call it refuse, or set “kind: over-the-line” if the request is illegal, unsafe or discriminatory.',
  })),
  'outcome-kind': error((v: { outcome: string; found: string; needs: string; kind: string }) => ({
    sentence: `Outcome ${quote(v.outcome)} is ${quote(v.found)}, which needs a scenario of kind ${quote(v.needs)}; this one is ${quote(v.kind)}.`,
    remedy: 'Choose another kind for the outcome, or for the scenario.',
  })),
  'no-good-outcome': error((v: { good: readonly string[] }) => ({
    sentence: 'No outcome is a good one: leading would have nowhere to go.',
    remedy: `Let at least one outcome be ${all(v.good, 'or')}.`,
  })),
  'won-or-cost-missing': error((v: { outcome: string }) => ({
    sentence: `Outcome ${quote(v.outcome)} says neither what was won nor what it cost.`,
    remedy: 'Add “won:” or “cost:” or both.',
  })),
}
