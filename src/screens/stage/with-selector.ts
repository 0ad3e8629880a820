import { useSyncExternalStore } from 'react'

/**
 * What `useSelector` of @xstate/react asks `use-sync-external-store/shim/with-selector` for, without the memory that this has of
 * what a selector gave: 400 bytes less on every scenario's page. So a selector here has to give the same for the same state, as
 * one does that picks a part of it or all (screens/practice/boss-says.tsx).
 */
export function useSyncExternalStoreWithSelector<State, Part>(
  subscribe: (hear: () => void) => () => void,
  now: () => State,
  _drawn: (() => State) | undefined,
  select: (state: State) => Part,
): Part {
  const part = () => select(now())
  return useSyncExternalStore(subscribe, part, part)
}
