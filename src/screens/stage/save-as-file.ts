interface File {
  name: string
  /** Or its bytes, where it is none. */
  text: string | Uint8Array<ArrayBuffer>
  /** Its media type; JSON where none is told. */
  type?: string
}

/** Hands a text, or bytes, to the browser to save, under this name. */
export function saveAsFile({ name, text, type = 'application/json' }: File): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Some browsers read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
