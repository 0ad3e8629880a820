import { describe, expect, test } from 'vitest'
import { addressInFile, partsOf } from '../../../src/screens/stage/one-file.ts'

describe('an address of the one file', () => {
  test.each([
    ['', '', '', ''],
    ['#', '', '', ''],
    ['#/', '', '', ''],
    ['#/#shelf', '', '', '#shelf'],
    ['#shelf', '', '', '#shelf'],
    ['#/?skill=stand#shelf', '', '?skill=stand', '#shelf'],
    ['#/s/customer-panel/', 's/customer-panel/', '', ''],
    ['#/s/customer-panel/#', 's/customer-panel/', '', ''],
    ['#/s/customer-panel/#play/WzE#s?', 's/customer-panel/', '', '#play/WzE#s?'],
    ['#/own/#own-k3x/debrief/WzE', 'own/', '', '#own-k3x/debrief/WzE'],
  ])('"%s" is page "%s", search "%s", hash "%s"', (address, page, search, hash) => {
    expect(partsOf(address)).toEqual({ page, search, hash })
    expect(partsOf(addressInFile({ page, search, hash }))).toEqual({ page, search, hash })
  })
})
