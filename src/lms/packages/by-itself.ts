import type { Scenario } from '../../scenario/scenario.ts'

/** What a course is called: as somebody wrote it, else as its one conversation, else as the product. */
export function courseTitle(written: string | null, scenarios: readonly Pick<Scenario, 'title'>[]): string {
  const [only] = scenarios
  return written ?? (only && scenarios.length === 1 ? only.title : 'Front Foot')
}

/** The built page that a package is made of. Where nothing is typed, what reads typed replies need not travel along: a third of it. */
export function embedPage({ typed }: { typed: boolean }): string {
  return typed ? 'embed.html' : 'embed-written.html'
}
