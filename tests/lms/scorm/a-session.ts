import { begin, reply } from '../../../src/conversation/branch.ts'
import type { Conversation, Typed } from '../../../src/conversation/record.ts'
import { replay } from '../../../src/conversation/replay.ts'
import type { Channel, Launch } from '../../../src/lms/channel.ts'
import { toldOf } from '../../../src/lms/report.ts'
import { readResume } from '../../../src/lms/resume.ts'
import type { Interaction, Told } from '../../../src/lms/told.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { scenarioIn } from '../../conversation/fakes.ts'
import { AT } from './told.ts'

/** A learner at a shipped scenario, who picks and types in turn and always leads. */
export class Learner {
  readonly scenario: Scenario
  conversation: Conversation
  private earlier = 0
  private interactions: readonly Interaction[] = []
  private now = AT

  /** @param words of the nth typed reply. */
  constructor(
    private readonly words: (n: number) => string = n => `What would it cost us, the ${n}th time?`,
    id = 'customer-panel',
  ) {
    this.scenario = scenarioIn(`scenarios/${id}.yaml`)
    this.conversation = begin(this.scenario, 'steady', 'c1', AT)
  }

  get over(): boolean {
    return replay(this.scenario, this.conversation).outcome !== null
  }

  /** How many replies were said. */
  get said(): number {
    return this.conversation.replies.length
  }

  /** Says one more: the first is picked, the second typed, the third unclear, and so on. */
  say(): void {
    const { turn } = replay(this.scenario, this.conversation)
    const lead = turn?.replies.find(({ move }) =>
      ['restate', 'trade-off', 'redirect', 'concern'].includes(move),
    )
    if (!turn || !lead) throw new Error('There is nothing left to say.')
    this.now += 60_000
    const n = this.said
    const way = ['picked', 'typed', 'unclear'][n % 3]
    const typed: Typed = {
      words: this.words(n),
      as: way === 'typed' ? lead.id : null,
      reading:
        way === 'typed'
          ? { stance: 'lead-forward', move: lead.move, probability: 0.9, sure: true }
          : { stance: 'unclear', move: null, probability: 0.9, sure: true },
    }
    const utterance = way === 'picked' ? { picked: lead.id } : { typed }
    this.conversation = reply(this.conversation, turn.id, utterance, this.now, 9500)
  }

  /** What a course is told now, which said that at its start. */
  told(launch: Launch): Told {
    const told = toldOf({
      options: { scenarios: [this.scenario.id], policy: 'best', passMark: 80 },
      launch,
      plays: [
        { scenario: this.scenario, conversation: this.conversation, earlier: this.earlier, withheld: false },
      ],
      interactions: this.interactions,
      startedAt: AT,
      now: this.now,
    })
    this.interactions = told.interactions
    return told
  }

  /** A new visit: goes on from what the course kept, and knows nothing else. @throws where it can't be read. */
  resume({ resume }: Launch): void {
    const kept = resume === null ? null : readResume(resume)
    const conversation = kept?.conversations[0]
    if (!conversation) throw new Error(`Nothing to go on from in “${resume}”.`)
    this.conversation = conversation
    this.earlier = conversation.replies.length
    this.interactions = []
  }
}

/** Opens and gives what was said at the start. @throws where it could not be opened. */
export async function launched(channel: Channel): Promise<Launch> {
  const opened = await channel.open()
  if (!opened.ok) throw new Error(opened.detail)
  return opened.launch
}
