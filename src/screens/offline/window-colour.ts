/**
 * Gives the browser's own bar, and the frame of an installed app, the colour of the wall, and keeps it so in whichever theme the
 * device or the person changes to. Late, as nothing waits for it: in the page itself it would stand before the first reply.
 */
export function colourWindow(): void {
  const colour = document.createElement('meta')
  colour.name = 'theme-color'
  const follow = () => {
    colour.content = getComputedStyle(document.body).backgroundColor
  }
  follow()
  document.head.append(colour)
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', follow)
  new MutationObserver(follow).observe(document.documentElement, { attributeFilter: ['data-theme'] })
}
