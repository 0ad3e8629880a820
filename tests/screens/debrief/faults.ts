import axe from 'axe-core'

/** What axe finds wrong in a whole drawn screen, a line each. Colours need real layout: the browser tests look at those. */
export async function faultsOf(container: HTMLElement): Promise<string[]> {
  // jsdom has no canvas, and says so at length whenever axe asks for one.
  HTMLCanvasElement.prototype.getContext = () => null
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
    // Only what is said here is put together: a path to every element that is sound takes longer than looking at it.
    resultTypes: ['violations'],
    selectors: false,
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)
}
