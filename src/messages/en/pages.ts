/** What a page is called in a tab, a bookmark and a search result. */
export const pages = {
  home: { title: 'Front Foot: disagree with your boss by leading forward' },
  scenario: {
    title: (title: string) => `${title} · Front Foot`,
  },
  unknown: (id: string) => `There is no conversation called “${id}” here. These are the ones there are.`,
  failed: 'This page did not load in full, so it cannot answer you yet. Check the connection and reload it.',
  /** In place of a page of which a part did not come later, or that has a fault. */
  stopped: {
    heading: 'This page came to a stop',
    said: 'Something of it did not come, or went wrong. Check the connection and try again: a conversation goes on where it was.',
    again: 'Try again',
  },
}

/** What a search result says of home. The build alone writes it, so no browser is given it. */
export const homeDescription: string =
  'Practise disagreeing with a boss without pushing back and without giving in, one conversation at a time.'

/** Said at a reply that has to wait for the app. The build writes it into the pages that play their first reply themselves. */
export const firstReply = {
  waiting: 'That is taken down. The rest of this page is still on its way; then it goes on by itself.',
}
