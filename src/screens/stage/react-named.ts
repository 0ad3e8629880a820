/**
 * What @xstate/react asks React for, by name. It asks for all of it as well (`import * as React`), for parts that are not used
 * here; and React being no ES module, each page would bring what makes a copy of it at its start.
 */
export {
  createContext,
  createElement,
  useCallback,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react'
