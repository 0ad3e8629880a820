import { afterEach, beforeEach, vi } from 'vitest'
import * as saving from '../../src/screens/stage/save-as-file.ts'

type Text = Parameters<typeof saving.saveAsFile>[0]['text']

/** What the tests of a file save, in place of the browser, which jsdom has no files for: each test begins with none. */
export function savedFiles<Kind extends Text = string>(): { name: string; text: Kind }[] {
  const saved: { name: string; text: Kind }[] = []
  beforeEach(() => {
    saved.length = 0
    vi.spyOn(saving, 'saveAsFile').mockImplementation(file => {
      saved.push(file as { name: string; text: Kind })
    })
  })
  afterEach(() => {
    vi.mocked(saving.saveAsFile).mockRestore()
  })
  return saved
}
