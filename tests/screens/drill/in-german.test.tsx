import { screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { reads } from '../../../src/messages/en/reads.ts'
import { open } from './at-the-drill.tsx'

afterEach(() => {
  vi.unstubAllEnvs()
})

it('says before it begins that it is in English, on a page that is not', () => {
  const { unmount } = open()
  expect(screen.queryByText(reads.drill)).toBeNull()
  unmount()
  vi.stubEnv('VITE_LANGUAGE', 'de')
  open()
  expect(screen.getByText(reads.drill)).toBeTruthy()
})
