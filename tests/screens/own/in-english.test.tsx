import { render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { reads } from '../../../src/messages/en/reads.ts'
import { english } from '../../../src/messages/english.ts'
import { keepOwn } from '../../../src/progress/own-acts.ts'
import { openProgress } from '../../../src/progress/progress.ts'
import { OwnConversations } from '../../../src/screens/own/own.tsx'
import { NOON } from '../../progress/conversations.ts'
import { MemoryStorage } from '../../progress/memory-storage.ts'
import { anOwn } from '../../progress/owns.ts'
import { faultsOf } from '../debrief/faults.ts'

const { own } = english

afterEach(() => {
  vi.unstubAllEnvs()
  history.replaceState(null, '', '/')
})

function show(hash: string, { owns = 0, inOne = false } = {}) {
  vi.stubEnv('VITE_LANGUAGE', 'de')
  if (inOne) vi.stubEnv('MODE', 'one-file')
  history.replaceState(null, '', `/de/own/${hash}`)
  const storage = new MemoryStorage()
  const keep = openProgress(
    () => storage,
    () => NOON,
  )
  for (let n = 0; n < owns; n++) keepOwn(keep, anOwn(`own-aaaaaaaaa${n}`))
  return render(<OwnConversations root="../" keep={keep} />)
}

describe('one’s own conversations on a site that has no sentences for them', () => {
  it('are told on the English page: what the address asks for goes along', async () => {
    const { container } = show('#edit/own-aaaaaaaaa0', { owns: 1 })
    const link = await screen.findByRole('link', { name: reads.ownThere })
    expect(link.getAttribute('href')).toBe('../../own/#edit/own-aaaaaaaaa0')
    expect(link.getAttribute('hreflang')).toBe('en')
    expect(screen.getByText(reads.own)).toBeTruthy()
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(await faultsOf(container)).toEqual([])
  })

  it('are listed where there are some, to be played here', async () => {
    show('', { owns: 1 })
    const link = await screen.findByRole('link', { name: /^Practise/ })
    expect(link.getAttribute('href')).toBe('#own-aaaaaaaaa0')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(own.listHeading)
  })

  it('say in the one file why nothing leads there', async () => {
    show('#new', { inOne: true })
    expect(await screen.findByText(reads.ownInFile)).toBeTruthy()
    expect(screen.queryByRole('link', { name: reads.ownThere })).toBeNull()
  })
})
