/** What every address inside the one file begins with: the site's root, as its pages link to it (design.md, Addresses). */
export const ROOT_IN_FILE = '#/'

/** An address of the one file: `#/s/some-id/#play/…` is page `s/some-id/`, search '' and hash `#play/…`. */
export interface InFile {
  page: string
  search: string
  hash: string
}

/** The parts of an address of the one file, from its first `#` on. Never throws; a bare `#place` is one on home. */
export function partsOf(address: string): InFile {
  const [, page = '', search = '', hash = ''] = /^(?:#\/([^?#]*))?(\?[^#]*)?(#.*)?$/s.exec(address) ?? []
  return { page, search, hash: hash === '#' ? '' : hash }
}

/** The other way round: what stands behind the file's name. */
export function addressInFile({ page, search, hash }: InFile): string {
  return ROOT_IN_FILE + page + search + hash
}
