import type { Stance } from '../moves.ts'
import type { OutcomeKind } from '../scenario.ts'
import { DOES, quote, warning } from './wording.ts'

/** How often a rule of thumb finds the leading reply: in so many turns, of so many, and how many blind guessing would find. */
interface Often {
  often: number
  turns: number
  guessed: number
}

/** A share of the turns, and the first of those that fall outside it. */
interface Rare {
  stance: Stance
  often: number
  turns: number
  without: string
}

/** What a reading level is measured over. */
export type Voice = 'said' | 'coaching' | 'told'
const NEEDS: Record<Voice, string> = {
  said: 'What the boss says and one can reply needs',
  coaching: 'The coaching needs',
  told: 'The scene and the endings need',
}

/**
 * What a person should look at in a scenario that plays: signs of a lesson that gives itself away, repeats itself or is
 * hard to follow (P5, B4, L1). All are warnings.
 */
export const smellProblems = {
  'lead-often-longest': warning((v: Often) => ({
    sentence: `The longest reply leads in ${v.often} of ${v.turns} turns, where guessing would find ${v.guessed}.`,
    remedy:
      'Shorten some leading replies, or let some pushes and roll-overs say more. This is the first such turn.',
  })),
  'lead-often-shortest': warning((v: Often) => ({
    sentence: `The shortest reply leads in ${v.often} of ${v.turns} turns, where guessing would find ${v.guessed}.`,
    remedy:
      'Let some leading replies say more, or some pushes and roll-overs less. This is the first such turn.',
  })),
  'lead-often-asks': warning((v: Often) => ({
    sentence: `Only leading replies ask in ${v.often} of the ${v.turns} turns with a question, where guessing would find ${v.guessed}.`,
    remedy:
      'Let some pushes and roll-overs ask too, or some leading replies state. This is the first such turn.',
  })),
  'lead-often-same-place': warning((v: Often & { position: number }) => ({
    sentence: `Reply number ${v.position} leads in ${v.often} of ${v.turns} turns, where guessing would find ${v.guessed}.`,
    remedy:
      'Change the order of the replies in some turns: rooms and print keep it. This is the first such turn.',
  })),
  'lead-often-only-polite': warning((v: Often) => ({
    sentence: `Only leading replies are polite in ${v.often} of the ${v.turns} turns with a polite reply, where guessing would find ${v.guessed}.`,
    remedy: 'Let some pushes and roll-overs be worded politely too. This is the first such turn.',
  })),
  'replies-alike': warning((v: { reply: string; other: string; turn: string }) => ({
    sentence: `Replies ${quote(v.other)} and ${quote(v.reply)} of turn ${quote(v.turn)} say nearly the same.`,
    remedy: 'Word one of them anew, so that there is something to choose between.',
  })),
  'coaching-repeated': warning((v: { text: string; line: number; file?: string | undefined }) => ({
    sentence: `${quote(v.text)} repeats line ${v.line}${v.file === undefined ? '' : ` of ${v.file}`} nearly word for word.`,
    remedy: 'Say what is true of this reply alone: whoever reads the same twice stops reading.',
  })),
  'stance-rare': warning((v: Rare) => ({
    sentence: `Only ${v.often} of ${v.turns} turns have a reply that ${DOES[v.stance]} whatever was asked before; turn ${quote(v.without)} has none.`,
    remedy: 'Add some: a stance that one hardly meets cannot be told from the others.',
  })),
  'stance-one-move': warning((v: { stance: Stance; move: string; replies: number }) => ({
    sentence: `Each of the ${v.replies} replies that ${ONE_OF_MANY[v.stance]} does so by “${v.move}”.`,
    remedy: 'Let some do it in another way: people do, and learn to hear it.',
  })),
  'poor-outcome-scores-well': warning(
    (v: { outcome: string; kind: OutcomeKind; most: number; pass: number; temperaments: string }) => ({
      sentence: `Outcome ${quote(v.outcome)} is ${quote(v.kind)}, a poor ending, and can be reached with ${v.most} (${v.temperaments}): ${v.pass} is a pass.`,
      remedy: 'Give it a better kind, or let such good conversations end elsewhere.',
    }),
  ),
  'good-outcome-scores-badly': warning(
    (v: { outcome: string; kind: OutcomeKind; most: number; least: number; temperaments: string }) => ({
      sentence: `Outcome ${quote(v.outcome)} is ${quote(v.kind)}, a good ending, and is never reached with more than ${v.most} (${v.temperaments}), under ${v.least}.`,
      remedy: 'Give it a poorer kind, or let such conversations end elsewhere.',
    }),
  ),
  'hard-to-read': warning((v: { voice: Voice; grade: number; most: number; text: string }) => ({
    sentence: `${NEEDS[v.voice]} about ${v.grade} years of school to read, more than ${v.most}; ${quote(v.text)} is the hardest.`,
    remedy: 'Make two sentences of a long one, and take the shorter word.',
  })),
  'stance-named': warning((v: { phrase: string; text: string }) => ({
    sentence: `${quote(v.phrase)} names a stance, in ${quote(v.text)}, which gives the answer away.`,
    remedy: 'Let the line do it without saying so.',
  })),
  'cut-by-comment': warning((v: { text: string; comment: string }) => ({
    sentence: `The text ${quote(v.text)} ends here: a space and # begin a comment, and ${quote(v.comment)} is not read.`,
    remedy: 'Put the text in double quotes if it goes on; a comment belongs on a line of its own.',
  })),
}

/** A stance as what several replies do. */
const ONE_OF_MANY: Record<Stance, string> = {
  'lead-forward': 'lead forward',
  'push-back': 'push back',
  'roll-over': 'roll over',
}
