import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { gzipSync } from 'node:zlib'

/** A file as it goes over the wire. */
export interface Served {
  kind: string
  body: Buffer
  gzip: boolean
}

const KINDS: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.yarn': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Packs a file, if it is text: pictures and fonts are packed already. */
export function served(path: string, body: string | Buffer): Served {
  const kind = KINDS[extname(path)]
  const bytes = Buffer.from(body)
  return kind
    ? { kind, body: gzipSync(bytes), gzip: true }
    : { kind: 'application/octet-stream', body: bytes, gzip: false }
}

/**
 * Serves pages from memory, each from a folder of its own and all with the same headers.
 *
 * @param folders the files of each, by the folder's name.
 * @returns where the folders are, with a slash at the end, and what ends it.
 */
export async function serve(
  folders: ReadonlyMap<string, ReadonlyMap<string, Served>>,
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const [, folder = '', ...rest] = decodeURIComponent(
      new URL(request.url ?? '/', 'http://bench').pathname,
    ).split('/')
    const path = rest.join('/')
    const file = folders.get(folder)?.get(path.endsWith('/') || path === '' ? `${path}index.html` : path)
    if (!file) return response.writeHead(404, { 'content-type': 'text/plain' }).end('not here')
    response
      .writeHead(200, {
        'content-type': file.kind,
        'content-length': file.body.length,
        ...(file.gzip && { 'content-encoding': 'gzip' }),
        // The clock of a page is as fine as it gets only where nothing of another origin can be in it.
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      })
      .end(file.body)
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise(closed => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
