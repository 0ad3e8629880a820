/** The card of a conversation of one's own: what stands on it beside what every card has (L5). */
export const ownCard = {
  lead: 'One line of yours for each of the four steps, the best that you have said so far. Put them in the words that you would really use.',
  /** In place of the lines to choose where each is taken. */
  allTaken: 'Every line of this conversation that led in step stands on the card already.',
  full: 'Four lines fit on the card beside the four steps. Remove one to make room for another.',

  steps: 'The four steps',
  /** A step's field. @param name "Step back". */
  step: (n: number, name: string) => `${n}. ${name}`,
  /** What each step does, beside its name. */
  does: [
    'say it back, in good faith',
    'as a real question',
    'one more open question',
    'the worry, once, and commit',
  ],
  written: 'A written line. Put it in your own words, so that it sounds like you.',
  none: 'No line of yours has taken this step yet. A written one that could:',
  take: 'Take this line',
  taken: (name: string) => `Taken for “${name}”.`,
  others: (n: number) => (n === 1 ? 'Your other line for this step' : `Your ${n} other lines for this step`),
  swapped: (name: string) => `“${name}” has another line now.`,
  leaveOut: 'Leave it out',
  putBack: 'Put it back',
  /** Follows each of these two, unseen. */
  ofStep: (n: number, name: string) => ` (step ${n}, ${name.toLowerCase()})`,
  leftOut: (n: number, name: string) => `Step ${n}, ${name.toLowerCase()}, is left out.`,

  /** The answer told on the form to "If they insist, I will". @param words "start on Monday". */
  will: (words: string) => (/[.!?…。！？؟]$/.test(words) ? `I will ${words}` : `I will ${words}.`),

  unsaid: {
    heading: 'What not to say',
    lead: 'These came out while practising. Practice is the place for them.',
    /** What it would do, before the words themselves. */
    cost: {
      soft: 'True, perhaps, and it would cost you ground:',
      hard: 'Felt, perhaps, and it would cost you dearly:',
      'gave-away': 'Kind, and it would give your point away:',
    },
    /** The same where there is little room. */
    brief: { soft: 'True, but costly', hard: 'Felt, but costly', 'gave-away': 'Kind, but costly' },
    instead: 'In its place:',
    insteadTheirs: 'In its place, as you said it another time:',
    briefInstead: 'In its place',
    /** Follows "Leave it out" and "Put it back", unseen. */
    of: (words: string) => ` (“${words}”)`,
    out: 'Left out of the card:',
  },

  text: {
    step: (name: string, words: string) => `${name}: ${words}`,
    also: (words: string, does: string | null) => `Also: ${words}${does ? ` (${does})` : ''}`,
    unsaid: (cost: string, words: string) => `${cost}: ${words}`,
    instead: (words: string) => `  In its place: ${words}`,
  },

  /** In the calendar, where others may see the title: it names nobody. */
  remind: {
    title: 'Front Foot: a conversation',
    tomorrow: (boss: string) => `Tomorrow: your conversation with ${boss}. Your words are in the notes.`,
    today: (boss: string) => `Today: your conversation with ${boss}. Your words are in the notes.`,
  },
}
