/** So many small letters and digits, by the browser's own chance. */
export function lettersByChance(count: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(count)), byte => (byte % 36).toString(36)).join('')
}
