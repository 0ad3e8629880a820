import { expect } from 'vitest'
import type { Channel, Launch } from '../../../src/lms/channel.ts'
import { cmi5Channel } from '../../../src/lms/cmi5/channel.ts'
import type { Cmi5Place } from '../../../src/lms/cmi5/place.ts'
import type { SessionStore } from '../../../src/lms/cmi5/session-kept.ts'
import type { Interaction } from '../../../src/lms/told.ts'
import { AT, anInteraction } from '../scorm/told.ts'
import { StrictLrs, type Terms } from '../strict-lrs.ts'

/** A tab at a course: what it keeps outlives a reload, and where it was sent is seen. */
export class Tab {
  readonly lrs: StrictLrs
  readonly went: string[] = []
  now = AT
  search = ''
  private kept = new Map<string, string>()

  constructor(terms: Terms = {}, lrs = new StrictLrs(terms)) {
    this.lrs = lrs
  }

  /** Launched by the course: a session of its own. */
  visit(terms?: Terms, more: Partial<Cmi5Place> = {}): Channel {
    this.search = this.lrs.launch(terms)
    this.kept = new Map()
    return this.reload(more)
  }

  /** The same page loaded again. */
  reload(more: Partial<Cmi5Place> = {}): Channel {
    return cmi5Channel({
      search: this.search,
      fetch: this.lrs.fetch,
      store: this.store(),
      now: () => {
        this.now += 10
        return this.now
      },
      go: url => void this.went.push(url),
      languageOf: () => 'en',
      ...more,
    })
  }

  private store(): SessionStore {
    const { kept } = this
    return {
      getItem: key => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
    }
  }
}

/** Opens and gives what was said at the start. */
export async function launched(channel: Channel): Promise<Launch> {
  const opened = await channel.open()
  expect(opened).toMatchObject({ ok: true })
  if (!opened.ok) throw new Error(opened.detail)
  return opened.launch
}

/** The verbs without those that cmi5 only allows. */
export function defined({ verbs }: StrictLrs): string[] {
  return verbs.filter(verb => !['answered', 'progressed', 'scored'].includes(verb))
}

/** So many replies of one session. */
export function all(many: number): Interaction[] {
  return Array.from({ length: many }, (_, n) => anInteraction(n + 1))
}
