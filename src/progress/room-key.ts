/**
 * What the keys of sessions with a room begin with: apart from keys.ts, since no first screen needs it; under our prefix, so
 * that erasing everything takes them along.
 */
export const ROOM = 'front-foot/1/room/'
