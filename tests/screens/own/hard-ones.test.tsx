import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { english } from '../../../src/messages/english.ts'
import { keepOwn } from '../../../src/progress/own-acts.ts'
import { openProgress } from '../../../src/progress/progress.ts'
import { ownAsked } from '../../../src/screens/own/asked.ts'
import { Row } from '../../../src/screens/own/row.tsx'
import { WordsProvider } from '../../../src/screens/stage/words.tsx'
import { NOON } from '../../progress/conversations.ts'
import { MemoryStorage } from '../../progress/memory-storage.ts'
import { anOwn } from '../../progress/owns.ts'

test('each conversation of the list leads to its hard lines, and says whose', () => {
  const own = anOwn()
  const keep = openProgress(
    () => new MemoryStorage(),
    () => NOON,
  )
  keepOwn(keep, own)
  const acts = { onDuplicate() {}, onSave() {}, onErase() {} }
  render(
    <WordsProvider messages={{ own: english.own }}>
      <ul>
        <Row {...{ own, keep, ...acts }} />
      </ul>
    </WordsProvider>,
  )
  const link = screen.getByRole('link', { name: new RegExp(`^${english.throwAgain.hardOnes}.+Robin`) })
  expect(ownAsked(link.getAttribute('href') ?? '')).toMatchObject({ screen: 'again', id: own.id, turn: null })
})
