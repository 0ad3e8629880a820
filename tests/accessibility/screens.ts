/** Every screen, as the table of criteria names them (criteria.md). */
export const SCREENS = [
  'home',
  'practice',
  'debrief',
  'drill',
  'check yourself',
  'worth it',
  'own',
  'own again',
  'room',
  'wall',
  'kept',
  'my practice',
  'course',
  'embed',
  'notices',
] as const
export type ScreenName = (typeof SCREENS)[number]
