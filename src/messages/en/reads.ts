/**
 * What is said where a conversation is in another language than the page, or in one that typed words cannot be read in. English
 * pages never say it, and do not carry it.
 */
export const reads = {
  /** In the place of the box for words of one's own. */
  unread:
    'Typed words can be read in English only. In this conversation you choose among the written replies.',
  /** In a room, in the place of the box for a line that somebody called out. */
  unreadInRoom:
    'Typed words can be read in English only. In this conversation a room votes on the written replies.',
  /** Before the drill begins. */
  drill: 'The drill is in English for now, since typed words can be read in English only.',
  /** In the place of the form of one’s own conversations. */
  own: 'Conversations of your own are in English for now, from the first sentence on. The English page makes them; they stay on this device, and can be practised here as well.',
  /** The same in the one file, which has no other language beside it. */
  ownInFile:
    'Conversations of your own are in English for now. The English file makes them, and so does the website.',
  /** The way to the English page. */
  ownThere: 'To the English page',
  /** Beside a link that leads to an English page. */
  inEnglish: 'in English',
  /** Beside the title of a conversation. @param language its name, as Intl gives it. */
  isIn: (language: string) => `in ${language}`,
}
