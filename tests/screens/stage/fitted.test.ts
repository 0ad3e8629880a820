import { describe, expect, test } from 'vitest'
import { fitted, widthOf } from '../../../src/screens/stage/fitted.ts'

describe('a name where there is little room', () => {
  test('stands whole where it fits', () => {
    expect(fitted('Frau Brodersen', widthOf('Frau Brodersen', 15), 15)).toBe('Frau Brodersen')
  })

  test('is its first word otherwise', () => {
    expect(fitted('Ines Okafor', widthOf('Ines', 15), 15)).toBe('Ines')
  })

  test.each(['Frau Brodersen', 'Herr Brodersen', 'Dr. Brodersen', 'Mrs Brodersen'])(
    '%s is never a form of address alone',
    name => {
      expect(fitted(name, widthOf('Brodersen', 15), 15)).toBe('Brodersen')
      expect(fitted(name, widthOf('Broder', 15), 15)).toBe('Brode…')
    },
  )

  test('a name that only begins like one is left alone', () => {
    expect(fitted('Msizi Dube', widthOf('Msizi', 15), 15)).toBe('Msizi')
  })
})
