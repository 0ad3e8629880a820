import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

export interface Site {
  /** Where home is, with the slash at its end. */
  url: string
  close(): Promise<void>
}

const KINDS: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/**
 * Serves a built site as the plainest of hosts does: files from a sub-folder, a type by their ending, index.html for a
 * folder, and nothing clever.
 *
 * @param folder such as `dist`.
 * @param under the path of home, with a slash at both ends.
 * @param isLost whether what is asked for gets no answer, as when the network goes away.
 */
export async function serveSite(
  folder: string,
  under = '/some/where/',
  isLost = (_path: string) => false,
): Promise<Site> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname)
    if (isLost(path)) return request.socket.destroy()
    const file = normalize(join(folder, path.slice(under.length)))
    const info = await stat(file).catch(() => null)
    if (info?.isDirectory() && !path.endsWith('/'))
      return response.writeHead(301, { location: `${path}/` }).end()
    const page = info?.isDirectory() ? join(file, 'index.html') : file
    const inside = path.startsWith(under) && file.startsWith(normalize(folder))
    const body = inside ? await readFile(page).catch(() => null) : null
    if (!body) return response.writeHead(404, { 'content-type': 'text/plain' }).end('not here')
    response.writeHead(200, { 'content-type': KINDS[extname(page)] ?? 'application/octet-stream' }).end(body)
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${under}`,
    close: () =>
      new Promise(closed => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
