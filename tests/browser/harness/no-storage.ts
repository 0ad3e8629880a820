/** For `before` of a visit: the browser keeps nothing for the page, and throws where it is mentioned. */
export const noStorage = (): void => {
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('Access is denied for this document.', 'SecurityError')
    },
  })
}
