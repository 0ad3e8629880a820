import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CARDS } from '../../src/progress/cards.ts'
import { foundIn } from '../../src/progress/choices.ts'
import { DRILL } from '../../src/progress/drill.ts'
import { exportFile } from '../../src/progress/export.ts'
import { importFile } from '../../src/progress/import.ts'
import { MEMO } from '../../src/progress/memo.ts'
import {
  CARD_STEPS,
  CONVERSATION_STEPS,
  DRILL_STEPS,
  FILE_STEPS,
  FORMAT,
  MEMO_STEPS,
  OWN_STEPS,
  SETTINGS_STEPS,
  type Steps,
} from '../../src/progress/migrate.ts'
import { OWNS } from '../../src/progress/owns.ts'
import { openProgress } from '../../src/progress/progress.ts'
import { SETTINGS } from '../../src/progress/settings.ts'
import { conversationIn } from '../../src/progress/stored.ts'
import { NOON } from './conversations.ts'
import { MemoryStorage } from './memory-storage.ts'

const HERE = 'tests/fixtures/stored'
/** What the texts of every version say. A new version adds a folder of texts and steps, and leaves this as it is. */
const meaning = JSON.parse(readFileSync(`${HERE}/meaning.json`, 'utf8'))

const ALL: Record<string, Steps> = {
  conversation: CONVERSATION_STEPS,
  settings: SETTINGS_STEPS,
  drill: DRILL_STEPS,
  cards: CARD_STEPS,
  memo: MEMO_STEPS,
  own: OWN_STEPS,
  file: FILE_STEPS,
}
const versions = Array.from({ length: FORMAT }, (_, n) => n + 1)

const readers: Record<string, (text: string) => unknown> = {
  conversation: text => conversationIn(text, meaning.conversation.id),
  settings: text => foundIn(SETTINGS, text),
  drill: text => foundIn(DRILL, text),
  cards: text => foundIn(CARDS, text),
  memo: text => foundIn(MEMO, text),
  own: text => OWNS.read(text, meaning.own.id),
}

describe.each(versions)('[K2] what version %i stored', version => {
  const text = (part: string) => readFileSync(`${HERE}/${version}/${part}.json`, 'utf8')

  test.each(Object.keys(readers))('%s: reads to the same meaning as ever', part => {
    expect(readers[part]?.(text(part))).toEqual({ is: 'sound', value: meaning[part] })
  })

  test('a saved file, in each form that this version had, brings all that it has', () => {
    const forms = readdirSync(`${HERE}/${version}`).filter(name => name.startsWith('file'))
    expect(forms).toContain('file.json')
    for (const form of forms) {
      const file = JSON.parse(text(form.replace('.json', '')))
      const keep = open()
      expect(importFile(keep, JSON.stringify(file))).toMatchObject({ is: 'brought', added: 1, unreadable: 0 })
      const { conversations, settings, drill, cards, memo, own } = keep.store.getState()
      expect(Object.values(conversations)).toEqual([meaning.conversation])
      expect(settings).toEqual(meaning.settings)
      if (file.drill) expect({ drill, cards }).toEqual({ drill: meaning.drill, cards: meaning.cards })
      expect(Object.values(own)).toEqual(file.own ? [meaning.own] : [])
      if (file.memo) expect(memo.guesses).toEqual(meaning.memo.guesses)
    }
  })
})

test('[K2] what this version saves as a file has a fixture of just that form', () => {
  const keep = open()
  importFile(keep, readFileSync(`${HERE}/${FORMAT}/file.json`, 'utf8'))
  const fixture = JSON.parse(readFileSync(`${HERE}/${FORMAT}/file.json`, 'utf8'))
  const { savedAt: _, memo, ...saved } = JSON.parse(exportFile(keep).text)
  expect(fixture).toMatchObject(saved)
  expect(Object.keys(fixture).sort()).toEqual([...Object.keys(saved), 'memo', 'savedAt'].sort())
  expect(memo.guesses).toEqual(fixture.memo.guesses)
})

/** The formats from which no step leads on. */
function missing(steps: Steps, present: number): number[] {
  return Array.from({ length: present - 1 }, (_, n) => n + 1).filter(n => typeof steps[n] !== 'function')
}

test('[K2] every part has a step from every earlier version, and texts of it', () => {
  for (const [part, steps] of Object.entries(ALL)) {
    expect({ part, missing: missing(steps, FORMAT) }).toEqual({ part, missing: [] })
    for (const version of versions) expect(existsSync(`${HERE}/${version}/${part}.json`)).toBe(true)
  }
  expect(missing({ 1: older => older, 3: older => older }, 5)).toEqual([2, 4])
})

function open() {
  const storage = new MemoryStorage()
  return openProgress(
    () => storage,
    () => NOON,
  )
}
