export interface Tally {
  passed: number
  failed: number
}

interface Report {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

/**
 * What a run of Vitest comes to. A test that was skipped or left to do counts as failed, as does a file that could not
 * be loaded, and a run that failed for a reason of its own.
 *
 * @param report the text of its JSON report, or null where it wrote none.
 * @param exit its exit code.
 */
export function countOf(report: string | null, exit: number): Tally {
  if (report === null) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    report,
  ) as Report
  const unloaded = testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0)
  const failed = numFailedTests + numPendingTests + numTodoTests + unloaded.length
  return { passed: numPassedTests, failed: failed === 0 && exit !== 0 ? 1 : failed }
}
