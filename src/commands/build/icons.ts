/** Where the drawing of the icon lies, and the pictures that were made of it, from the root of the project. */
export const ICONS_FOLDER = 'src/screens/offline/icons'

export interface Icon {
  name: string
  /** Width and height, in pixels. */
  size: number
  /** Whether a system may cut it into its own shape: all that matters is within the middle four fifths. */
  cut: boolean
}

/** What an installed app is known by on a home screen, drawn from icon.svg (commands/icons.ts). */
export const ICONS: readonly Icon[] = [
  { name: 'icon-192.png', size: 192, cut: false },
  { name: 'icon-512.png', size: 512, cut: false },
  { name: 'icon-cut-512.png', size: 512, cut: true },
]

/** iOS rounds the corners itself, and takes no other drawing. */
export const APPLE_ICON = 'icon-192.png'
