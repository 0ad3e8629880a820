import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FrontFoot } from '../../../src/lms/messages/element.ts'
import { inAllShapes } from '../../../src/lms/messages/height.ts'
import { LONGEST_RESTORE, MODES, THEMES } from '../../../src/lms/messages/protocol.ts'
import { codesIn, pageAt, rowsIn } from '../page.ts'

const page = pageAt('src/lms/messages.md')
const protocol = readFileSync('src/lms/messages/protocol.ts', 'utf8')

interface Written {
  name: string
  /** Of a message; null for what is a part of one. */
  type: string | null
  fields: string[]
  body: string
}

/** Every interface of the protocol, as its file has it. */
const interfaces: Written[] = [
  ...protocol.matchAll(/^export interface (\w+)(?: extends \w+)? \{\n([\s\S]*?)^\}/gm),
].map(([, name = '', body = '']) => ({
  name,
  type: /^ {2}type: '([\w-]+)'/m.exec(body)?.[1] ?? null,
  fields: [...body.matchAll(/^ {2}(\w+)\??: /gm)].flatMap(([, field]) =>
    field && !['frontFoot', 'type'].includes(field) ? [field] : [],
  ),
  body,
}))
/** Where each stands: a message from the frame and one to it may have one name. */
const PARTS: Record<string, string> = { Standing: 'How it stands', Reply: 'The reply' }
const sectionOf = ({ name, type }: Written) => {
  const side = page.under(['Start', 'Restore', 'SetTheme'].includes(name) ? 'To the frame' : 'From the frame')
  const heading = type ? `\`${type}\`` : PARTS[name]
  const [, section = ''] = side.split(`### ${heading}\n`)
  return section.split('\n### ')[0] ?? ''
}

describe('the messages', () => {
  test('are read from the protocol as they are written there', () => {
    expect(interfaces.length).toBeGreaterThan(10)
    expect(interfaces.find(({ name }) => name === 'Reply')?.fields).toContain('took')
  })

  test.each(interfaces)('$name has its fields on the page, in their order, and no others', one => {
    const fields = rowsIn(sectionOf(one)).map(([field]) => codesIn(field ?? '')[0])
    expect(fields).toEqual(one.fields)
  })

  test.each(interfaces)('$name has its words on the page', one => {
    const section = sectionOf(one)
    const words = [...one.body.matchAll(/^ {2}(?!type)\w+\??: .*$/gm)].flatMap(([line]) =>
      [...line.matchAll(/'([\w-]+)'/g)].map(([, word]) => word),
    )
    const lists = [
      ...(one.body.includes('MODES') ? MODES : []),
      ...(one.body.includes('THEMES') ? THEMES : []),
    ]
    expect(codesIn(section)).toEqual(expect.arrayContaining([...words, ...lists]))
  })

  test('of the page are all in the protocol', () => {
    const types = [...page.text.matchAll(/^### `(\w+)`$/gm)].map(([, type]) => type)
    expect(types.toSorted()).toEqual(interfaces.flatMap(({ type }) => type ?? []).toSorted())
    expect(page.text).toContain(LONGEST_RESTORE.toLocaleString('en'))
  })

  test('heights of other programs are in the shapes that go out', () => {
    const section = page.under('`height`')
    for (const shape of inAllShapes(640).slice(1))
      for (const [name, value] of Object.entries(shape))
        expect(section).toContain(typeof value === 'string' ? `${name}: '${value}'` : name)
  })
})

test('the element’s attributes are the page’s', () => {
  const rows = rowsIn(page.under('The element')).flatMap(([attribute]) => codesIn(attribute ?? ''))
  expect(rows.toSorted()).toEqual([...FrontFoot.observedAttributes, 'remember'].toSorted())
})
