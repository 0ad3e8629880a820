/** Practising a conversation of one's own, and one that somebody shared. */
export const ownPlay = {
  pageTitle: (title: string) => `${title} · Front Foot`,
  nav: 'Elsewhere',
  shelf: 'All conversations',
  waiting: 'Putting your conversation together.',

  trouble: {
    failed: {
      heading: 'This conversation did not open',
      lead: 'What you told of it is safe. The part that your words go into could not be fetched, or this version of Front Foot does not have it.',
    },
    unknown: {
      heading: 'The words of this conversation are not here',
      lead: 'It was made on another device, or it was erased on this one. Whoever has it can share it in a link that carries its words.',
    },
    again: 'Try again',
    list: 'Your own conversations',
  },

  shared: {
    label: 'A conversation that came in a link',
    text: 'Somebody shared this conversation in a link. You can practise it without keeping it: then nothing of it stays when you close the tab.',
    keep: 'Keep it on this device',
    kept: 'It is kept on this device now, with what you have said so far.',
    notKept: 'This browser lets the page keep nothing, so it stays here until you close the tab.',
  },
}
