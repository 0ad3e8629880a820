import { describe, expect, test } from 'vitest'
import { countOf } from '../tally.ts'

const report = (changes: object) =>
  JSON.stringify({
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [{ status: 'passed', assertionResults: [{}, {}, {}] }],
    ...changes,
  })

describe('what a run of the tests comes to', () => {
  test('counts passed and failed tests', () => {
    expect(countOf(report({}), 0)).toEqual({ passed: 3, failed: 0 })
    expect(countOf(report({ numFailedTests: 2 }), 1)).toEqual({ passed: 3, failed: 2 })
  })

  test('counts a skipped test as failed', () => {
    expect(countOf(report({ numPendingTests: 1 }), 0)).toEqual({ passed: 3, failed: 1 })
  })

  test('counts a file that could not be loaded', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }]
    expect(countOf(report({ testResults }), 1)).toEqual({ passed: 3, failed: 1 })
  })

  test('counts a run that failed without a failed test, or without a report', () => {
    expect(countOf(report({}), 1)).toEqual({ passed: 3, failed: 1 })
    expect(countOf(null, 1)).toEqual({ passed: 0, failed: 1 })
  })
})
