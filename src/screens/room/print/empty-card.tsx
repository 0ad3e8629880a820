import { ALL_GAPS, type Gap } from '../../../scenario/pattern/gaps.ts'
import { useWords } from '../../stage/words.tsx'

/** What is left out on paper: the boss has no name there, and so no sentence about it. */
const NOT_ON_PAPER: readonly Gap[] = ['boss', 'role', 'other']
const NOTHING_TOLD = '…'

/** An empty card for a conversation of one's own: the sentences of the form as blanks, the four steps, one plan. */
export function EmptyCard() {
  const { roomPrint, own, card, stage } = useWords()
  const { card: words } = roomPrint.handout
  const told = {
    ...Object.fromEntries(ALL_GAPS.map(gap => [gap, NOTHING_TOLD])),
    boss: words.boss,
  } as Record<Gap, string>
  return (
    <section className="paper-card" aria-labelledby="card-h">
      <header>
        <h2 id="card-h">{words.heading}</h2>
        <p>{words.lead}</p>
      </header>
      <h3>{words.sentences}</h3>
      <ul>
        {ALL_GAPS.filter(gap => !NOT_ON_PAPER.includes(gap)).map(gap => {
          const sentence = own.sentences[gap]
          if (!sentence) return null
          const { lead, on, tail } = sentence
          return <Blank key={gap} lead={beginning(on ?? lead(told), on === undefined)} tail={tail} />
        })}
        <Blank lead={words.day} tail="" />
      </ul>
      <h3>{words.steps}</h3>
      <ol>
        {stage.ladder.map((name, i) => (
          <li key={name}>
            <b>{name}</b> <span>{card.ofOwn.does[i]}</span>
            <span className="paper-ruled" />
            <span className="paper-ruled" />
          </li>
        ))}
      </ol>
      <h3>{words.plan}</h3>
      <ul>
        <Blank lead={words.ifSays} tail="" lines={2} />
        <Blank lead={words.thenSay} tail="" lines={2} />
      </ul>
    </section>
  )
}

/** A sentence with a line to write on. */
function Blank({ lead, tail, lines = 1 }: { lead: string; tail: string; lines?: number }) {
  const { card: words } = useWords().roomPrint.handout
  return (
    <li className="paper-blank">
      <span>
        {lead}
        <span className="sr">{words.toWrite}</span>
      </span>
      <span className="paper-ruled" />
      {tail && <span>{tail}</span>}
      {lines > 1 && <span className="paper-ruled paper-whole" />}
    </li>
  )
}

/** "my boss wants me to" begins with a capital where it begins a sentence. */
function beginning(lead: string, sentence: boolean): string {
  return sentence ? lead.charAt(0).toUpperCase() + lead.slice(1) : lead
}
