import { render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { reads } from '../../../src/messages/en/reads.ts'
import { english } from '../../../src/messages/english.ts'
import { openProgress } from '../../../src/progress/progress.ts'
import { Home } from '../../../src/screens/home/home.tsx'
import { MemoryStorage } from '../../progress/memory-storage.ts'

const { own } = english.home

afterEach(() => {
  vi.unstubAllEnvs()
})

function shown() {
  const storage = new MemoryStorage()
  const keep = openProgress(
    () => storage,
    () => 0,
  )
  render(<Home shelf={[]} root="./" keep={keep} />)
  return within(screen.getByRole('region', { name: own.heading }))
}

describe('home’s way to a conversation of one’s own', () => {
  it('has two sentences to be finished, heard as such, and leads to the form', () => {
    const block = shown()
    const [, second] = own.sentences
    expect(block.getByText(second[0], { exact: false }).textContent).toBe(
      `${second[0]} ${own.blank} ${second[1]}`,
    )
    expect(block.getByRole('link', { name: own.begin }).getAttribute('href')).toBe('./own/')
    expect(block.getByText(own.about)).toBeTruthy()
  })

  it('leads from a site in German to the English form, and says so', () => {
    vi.stubEnv('VITE_LANGUAGE', 'de')
    const link = shown().getByRole('link', { name: `${own.begin} (${reads.inEnglish})` })
    expect(link.getAttribute('href')).toBe('./../own/')
    expect(link.getAttribute('hreflang')).toBe('en')
  })

  it('leads nowhere from the German file, and says why', () => {
    vi.stubEnv('VITE_LANGUAGE', 'de')
    vi.stubEnv('MODE', 'one-file')
    const block = shown()
    expect(block.queryByRole('link')).toBeNull()
    expect(block.getByText(reads.ownInFile)).toBeTruthy()
  })
})
