import type { oneFile as en } from '../en/one-file.ts'
import type { Translated } from '../translated.ts'

/** What is said only in the file that is opened from a disk or a stick. */
export const oneFile: Translated<typeof en> = {
  linkCopied:
    'Kopiert. Die Adresse führt in diese Datei, auf diesem Gerät. Für jemand anderen schick die Datei mit: Dort gehört der Teil ab # hinter die Adresse, unter der die Datei dann liegt.',
}
