import type { offline as en } from '../en/offline.ts'
import type { Translated } from '../translated.ts'

/** That a newer version of the app was fetched while this one was in use. */
export const offline: Translated<typeof en> = {
  /** The name of that part of the page. */
  label: 'Neue Version',
  here: 'Eine neue Version ist da.',
  load: 'Laden und weitermachen',
  later: 'Später',
  /** On `load`, where words stand in the box for a reply. A second press loads it all the same. */
  unsaid:
    'Die Worte in deinem Feld sind noch nicht gesagt und wären weg. Drück noch einmal, um trotzdem zu laden.',
}
