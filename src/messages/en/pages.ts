/** What a page is called in a tab, a bookmark and a search result. */
export const pages = {
  home: {
    title: 'Front Foot: disagree with your boss by leading forward',
    description:
      'Practise disagreeing with a boss without pushing back and without giving in, one conversation at a time.',
  },
  scenario: {
    title: (title: string) => `${title} · Front Foot`,
  },
  unknown: (id: string) => `There is no conversation called “${id}” here. These are the ones there are.`,
  failed: 'This page did not load in full, so it cannot answer you yet. Check the connection and reload it.',
}
