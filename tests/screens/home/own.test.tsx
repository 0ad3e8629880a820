import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { english } from '../../../src/messages/english.ts'
import { openProgress } from '../../../src/progress/progress.ts'
import { Home } from '../../../src/screens/home/home.tsx'
import { MemoryStorage } from '../../progress/memory-storage.ts'

const { own } = english.home

describe('home’s way to a conversation of one’s own', () => {
  it('has two sentences to be finished, heard as such, and leads to the form', () => {
    const storage = new MemoryStorage()
    const keep = openProgress(
      () => storage,
      () => 0,
    )
    render(<Home shelf={[]} root="./" keep={keep} />)
    const block = within(screen.getByRole('region', { name: own.heading }))
    const [, second] = own.sentences
    expect(block.getByText(second[0], { exact: false }).textContent).toBe(
      `${second[0]} ${own.blank} ${second[1]}`,
    )
    expect(block.getByRole('link', { name: own.begin }).getAttribute('href')).toBe('./own/')
    expect(block.getByText(own.about)).toBeTruthy()
  })
})
