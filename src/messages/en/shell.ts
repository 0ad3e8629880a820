/** What a page says before its screen is drawn in it. The build alone writes it, so no browser is given it as script. */
export const shell = {
  noScript: 'This page answers you by itself, in your browser. To let it, switch JavaScript on.',
  /** The name of the links to the same page in other languages. */
  languages: 'Languages',
}
