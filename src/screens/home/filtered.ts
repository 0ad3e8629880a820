import { useEffect, useState } from 'react'
import { nowSearched, searchHere } from '../stage/search-here.ts'
import { EVERYTHING, type Filter, filterIn, searchOf } from './filter.ts'

/**
 * The filter in the page's address, so that a bookmark holds it. Everything at first, as in the prerendered HTML.
 *
 * @returns the filter, and how to choose another: the address follows without a new entry in the history.
 */
export function useFilter(): [Filter, (filter: Filter) => void] {
  const [filter, setFilter] = useState(EVERYTHING)
  useEffect(() => {
    const read = () => setFilter(filterIn(searchHere()))
    read()
    window.addEventListener('popstate', read)
    return () => window.removeEventListener('popstate', read)
  }, [])
  return [
    filter,
    chosen => {
      setFilter(chosen)
      try {
        nowSearched(searchOf(chosen))
      } catch {
        // A sandboxed frame keeps its address to itself; the shelf is filtered all the same.
      }
    },
  ]
}
