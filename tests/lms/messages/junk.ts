import fc from 'fast-check'

/** Whatever can be sent, and whatever cannot. */
export const junk = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
    withNullPrototype: true,
    withObjectString: true,
    withUnboxedWithBoxedValue: true,
  } as fc.ObjectConstraints),
  // Nearly one of ours.
  fc.record(
    {
      frontFoot: fc.constantFrom(0, 2, '1', 1.5, null, true),
      type: fc.constantFrom('ready', 'start', 'restore', 'theme', 'replied', 'finished', 'height', 'error'),
      data: fc.anything(),
      theme: fc.anything(),
      reply: fc.anything(),
    },
    { requiredKeys: ['frontFoot'] },
  ),
  fc
    .record({
      frontFoot: fc.constant(1),
      type: fc.oneof(
        fc.string(),
        fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'Start', 'start '),
        fc.anything(),
      ),
    })
    .filter(({ type }) => typeof type !== 'string' || !TYPES.includes(type)),
  // Other programs'.
  fc.constantFrom<unknown>(
    'setImmediate$0.1$2',
    '{"frontFoot":1,"type":"start"}',
    { source: 'react-devtools-bridge', payload: {} },
    { context: 'h5p', action: 'resize' },
    { subject: 'lti.frameResize', height: 1 },
    { type: 'webpackOk' },
  ),
)

const TYPES = ['ready', 'started', 'replied', 'finished', 'height', 'error', 'start', 'restore', 'theme']

/** Of version 1 and of a type that there is, and spoilt: what a getter, a proxy, a circle or sheer size can do. */
export function hostile(type: string): { name: string; value: unknown; ran: () => boolean }[] {
  let runs = 0
  const ran = () => runs > 0
  const run = () => {
    runs++
    throw new Error('was run')
  }
  const base = { frontFoot: 1, type }
  const circle: Record<string, unknown> = { ...base }
  Object.assign(circle, { data: circle, theme: circle, mode: circle, reply: circle, title: circle })
  const deep: Record<string, unknown> = {}
  for (let n = 0, at = deep; n < 20_000; n++) at = at.in = {}
  const revoked = Proxy.revocable({ ...base }, {})
  revoked.revoke()
  const huge = 'x'.repeat(5_000_000)
  const all = (value: unknown) =>
    Object.fromEntries(
      ['data', 'theme', 'mode', 'passMark', 'title', 'scenarios', 'scenario', 'reply', 'height', 'code'].map(
        name => [name, value],
      ),
    )
  const getters = Object.defineProperties(
    {},
    Object.fromEntries(
      ['frontFoot', 'type', ...Object.keys(all(0))].map(name => [name, { get: run, enumerable: true }]),
    ),
  )
  const getterAfter = Object.defineProperties(
    { ...base },
    Object.fromEntries(Object.keys(all(0)).map(name => [name, { get: run, enumerable: true }])),
  )
  const trap = new Proxy({ ...base }, { getOwnPropertyDescriptor: run, get: run, ownKeys: run, has: run })
  const list: unknown[] = []
  list.length = 2 ** 32 - 1
  return [
    { name: 'getters', value: getters, ran },
    { name: 'getters behind a sound head', value: getterAfter, ran },
    { name: 'a circle', value: circle, ran },
    { name: 'depth', value: { ...base, ...all(deep) }, ran },
    { name: 'a huge string', value: { ...base, ...all(huge) }, ran },
    { name: 'a huge list', value: { ...base, ...all(list) }, ran },
    {
      name: 'what turns itself into a word',
      value: { ...base, ...all({ toString: run, valueOf: run }) },
      ran,
    },
    { name: 'a number that is none', value: { ...base, ...all(Number.NaN) }, ran },
    { name: 'a head by inheritance', value: Object.create({ ...base, ...all('dark') }), ran },
    { name: 'a revoked proxy', value: revoked.proxy, ran: () => false },
    // A trap runs as soon as anything is asked; it cannot be sent, and must not throw on.
    { name: 'a proxy that throws', value: trap, ran: () => false },
  ]
}
