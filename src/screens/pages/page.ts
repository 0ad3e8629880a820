import type { ReactElement } from 'react'
import type { Progress } from '../../progress/progress.ts'
import type { Address } from './address.ts'

/** A page of the site: what its tab is called, what a search result says of it, and what it draws. */
export interface Page {
  title: string
  description: string
  screen: ReactElement
}

/** Makes the page at an address. main.tsx has it, since that takes every screen; the build asks it to draw. */
export type PageAt = (
  address: Address,
  keep: Progress,
  edition?: undefined,
  early?: { found?: unknown },
) => Promise<Page>
