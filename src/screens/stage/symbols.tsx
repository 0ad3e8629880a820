/**
 * The drawings that others use by name: the two prints and the stances' glyphs. Once a page, before anything drawn.
 * The boss's print has a heel, yours is one piece.
 */
export function Symbols() {
  return (
    <svg className="symbols" width="0" height="0" aria-hidden="true" focusable="false">
      <symbol id="print-boss" overflow="visible">
        <path d="M-1.4-4.4C3-6.2 10.6-6 13-2.4C14.8.8 12.6 4.4 8 4.7C4.4 4.9 1 4-1.4 3.6Z" />
        <path d="M-4.4-4V3.5C-8.6 4.6-13.2 3.4-13.4-.3C-13.4-4-8.6-5-4.4-4Z" />
      </symbol>
      <symbol id="print-you" overflow="visible">
        <path d="M-13.2-.2C-13.4-3.9-9.2-4.8-5.2-3.6C-1-2.6 2.6-6 8-5.7C12.6-5.4 14.8-2 13.6 1.2C12.4 4.5 8 5 4 4.2C.4 3.4-2.6 3.2-6 3.7C-10 4.2-13 3.4-13.2-.2Z" />
      </symbol>
      <symbol id="st-lead" viewBox="0 0 24 24">
        <circle className="st-shape" cx="12" cy="12" r="11.6" />
        <path className="st-line" d="M6.6 7.4l4.6 4.6-4.6 4.6M12.8 7.4l4.6 4.6-4.6 4.6" />
      </symbol>
      <symbol id="st-push" viewBox="0 0 24 24">
        <path className="st-shape" d="M12 0L24 12L12 24L0 12Z" />
        <path className="st-line" d="M6.2 8.2l3.8 3.8-3.8 3.8M17.8 8.2L14 12l3.8 3.8" />
      </symbol>
      <symbol id="st-roll" viewBox="0 0 24 24">
        <rect className="st-shape" x="1" y="3.4" width="22" height="17.2" rx="2" />
        <path className="st-line" d="M10 6.4l4 4-4 4M6 17.2h12" />
      </symbol>
      <symbol id="st-unclear" viewBox="0 0 24 24">
        <circle className="st-shape" cx="12" cy="12" r="10.8" />
        <path className="st-line" d="M9 9.4a3 3 0 1 1 4.6 2.6c-1 .6-1.6 1.2-1.6 2.4M12 17.4v.1" />
      </symbol>
    </svg>
  )
}
