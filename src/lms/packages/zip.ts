import type { PackageFile } from './package-files.ts'

/**
 * A zip of these files, in their order. The same files give the same bytes on every machine and on every day: all are dated
 * the first of January 2020. fflate is fetched when the first zip is made, and packs in browsers as in Node.
 */
export async function zipOf(files: readonly PackageFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const { zipSync } = await import('fflate')
  // Without a time zone, since a zip's dates have none either.
  const mtime = new Date(2020, 0, 1)
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 9, mtime })
}
