import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { jsonSchema } from '../../src/scenario/file.ts'
import { validText } from './valid.ts'

const path = join(import.meta.dirname, '../../scenarios/scenario.schema.json')

test('scenarios/scenario.schema.json is what the zod types say (npm run fix writes it)', () => {
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(JSON.stringify(jsonSchema())))
})

test.each(['tea-break', 'every-field', 'over-the-line', 'not-worth-it'])(
  'the schema accepts %s, as the reader does',
  id => {
    const schema = z.fromJSONSchema(jsonSchema())
    const value: unknown = parse(validText(id))
    expect(schema.safeParse(value).error).toBeUndefined()
    expect(schema.safeParse({ ...Object(value), mood: 'bright' }).success).toBe(false)
  },
)

test('every field of the schema has a description for the hover', () => {
  const bare: string[] = []
  walk(jsonSchema(), '')
  expect(bare).toEqual([])

  function walk(schema: unknown, at: string): void {
    if (typeof schema !== 'object' || schema === null) return
    for (const [key, inner] of Object.entries(schema)) {
      if (key !== 'properties') walk(inner, `${at}/${key}`)
      else
        for (const [name, field] of Object.entries(inner as Record<string, { description?: string }>)) {
          if (!field.description) bare.push(`${at}/${name}`)
          walk(field, `${at}/${name}`)
        }
    }
  }
})
