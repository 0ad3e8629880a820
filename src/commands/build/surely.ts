/** What every browser of the build's target has, by what `typeof` says of it, and what none has, or need not have. */
const THERE = {
  object: ['window', 'document', 'self', 'globalThis', 'performance', 'Reflect'],
  function: [
    'AbortController',
    'MessageChannel',
    'Object.is',
    'Promise',
    'Symbol',
    'WeakMap',
    'WeakSet',
    'clearTimeout',
    'performance.getEntriesByType',
    'performance.now',
    'queueMicrotask',
    'reportError',
    'requestAnimationFrame',
    'setTimeout',
  ],
  // React's developer tools have what `npm start` serves.
  undefined: ['__REACT_DEVTOOLS_GLOBAL_HOOK__', 'global', 'process', 'setImmediate'],
}

/** Definitions for the build by which React and XState bring nothing for where these are not there, or are. */
export const surely: Record<string, string> = Object.fromEntries(
  Object.entries(THERE).flatMap(([type, names]) =>
    names.map(name => [`typeof ${name}`, JSON.stringify(type)] as const),
  ),
)
