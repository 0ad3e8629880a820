/** That a newer version of the app was fetched while this one was in use. */
export const offline = {
  /** The name of that part of the page. */
  label: 'New version',
  here: 'A new version is here.',
  load: 'Load it and go on',
  later: 'Later',
  /** On `load`, where words stand in the box for a reply. A second press loads it all the same. */
  unsaid: 'The words in your box are not said yet and would be gone. Press again to load it all the same.',
}
