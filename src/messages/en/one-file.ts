/** What is said only in the file that is opened from a disk or a stick. */
export const oneFile = {
  linkCopied:
    'Copied. The address leads into this file, on this device. For somebody else, send the file as well: there, the part from # on goes behind the file’s own address.',
}
