import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { expect, test } from 'vitest'

const ENTRY = 'src/lms/messages/element.ts'

test('the module for hosts is 3 kB gzip at most, and needs nothing else', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: ENTRY, formats: ['es'], fileName: 'front-foot' },
    },
  })
  const chunks = [built].flat().flatMap(one => ('output' in one ? one.output : []))
  expect(chunks).toHaveLength(1)
  const [chunk] = chunks
  if (chunk?.type !== 'chunk') throw new Error('no chunk')
  expect(chunk.imports).toEqual([])
  expect(gzipSync(chunk.code).length).toBeLessThanOrEqual(3_000)
})

test('it can be loaded where there is no page, for hosts that draw on a server', async () => {
  const { FrontFoot } = await import('../../../src/lms/messages/element.ts')
  expect(FrontFoot.observedAttributes).toContain('scenario')
})
