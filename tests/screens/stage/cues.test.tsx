import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Cues } from '../../../src/screens/stage/cues.tsx'
import { WordsProvider } from '../../../src/screens/stage/words.tsx'

const told = () => screen.getAllByRole('listitem').map(item => item.textContent)

test('each passage has its letter beside what it shows, as a sentence', () => {
  render(<Cues shows={['asks an open question', 'names a cost']} />)
  expect(told()).toEqual(['aAsks an open question.', 'bNames a cost.'])
})

test('what several passages show stands there once, with all their letters', () => {
  render(<Cues shows={['refuses', 'names a cost', 'refuses']} />)
  expect(told()).toEqual(['a, cRefuses.', 'bNames a cost.'])
})

test('without passages there is no list', () => {
  expect(render(<Cues shows={[]} />).container.innerHTML).toBe('')
})

test('a sentence begins with the capital that the language of the page has', () => {
  render(
    <WordsProvider messages={{ language: 'tr' }}>
      <Cues shows={['ister']} />
    </WordsProvider>,
  )
  expect(told()).toEqual(['aİster.'])
})
