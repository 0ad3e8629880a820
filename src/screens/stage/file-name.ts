/** What the one file is called, which the hosted site has beside its home. By itself, so that a page's chunks stay as they are. */
export const ONE_FILE = 'front-foot.html'
