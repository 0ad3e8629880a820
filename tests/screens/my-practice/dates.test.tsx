import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { english } from '../../../src/messages/english.ts'
import { useDates } from '../../../src/screens/my-practice/dates.ts'
import { WordsProvider } from '../../../src/screens/stage/words.tsx'

const NOON = Date.UTC(2026, 10, 27, 12)

it.each([
  ['en', 'Monday 30 November', '30 Nov 2026'],
  ['de', 'Montag, 30. November', '30.11.2026'],
])('days are said as %s says them', (language, long, short) => {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <WordsProvider messages={{ ...english, language }}>{children}</WordsProvider>
  )
  const { result } = renderHook(() => useDates(NOON), { wrapper })
  expect(result.current.long('2026-11-30')).toBe(long)
  expect(result.current.short('2026-11-30')).toBe(short)
  expect(result.current.until('2026-11-30')).toBe(3)
})
