import encodeQR from 'qr'

/** Modules of quiet on each side: four is what the standard asks for. */
const QUIET = 4

/**
 * A QR code, error correction M, with its quiet zone: one path, black on white in every theme.
 *
 * @param label what it leads to, in words.
 */
export function QrCode({ address, label }: { address: string; label: string }) {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: QUIET })
  const size = rows.length
  return (
    <svg
      className="paper-qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={pathOf(rows)} fill="#000" />
    </svg>
  )
}

/** The dark modules, each run of a row as one box. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.map((dark, x) => {
        if (!dark || row[x - 1]) return ''
        const light = row.indexOf(false, x)
        const run = (light < 0 ? row.length : light) - x
        return `M${x} ${y}h${run}v1h-${run}z`
      }),
    )
    .join('')
}
