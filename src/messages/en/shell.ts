/** What a page says before its screen is drawn in it. The build alone writes it, so no browser is given it as script. */
export const shell = {
  noScript: 'This page answers you by itself, in your browser. To let it, switch JavaScript on.',
  /** The name of the links to the same page in other languages. */
  languages: 'Languages',
  /** The page of an address that has none. */
  notFound: {
    title: 'No page here · Front Foot',
    heading: 'There is no page at this address',
    text: 'It may have moved, or the address may have a slip in it.',
    home: 'All conversations',
  },
}
