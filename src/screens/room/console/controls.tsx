import { choiceOf, minorityOf } from '../../../conversation/room/choice.ts'
import { boardHere, momentOf } from '../../../conversation/room/session.ts'
import { hasCome, stepBefore } from '../../../conversation/room/steps.ts'
import { useWords } from '../../stage/words.tsx'
import type { ConsoleKey } from '../keys.ts'
import { happensBy } from '../pressed.ts'
import { Act } from './act.tsx'
import { nextInWords } from './next.ts'
import type { Part } from './room.ts'

/** What is used at every step, each with its key: on, back, the room's reply, the minority's, one back, stances, blank. */
export function Controls({ room: { session, happen }, singles }: Part & { singles: boolean }) {
  const { console: words } = useWords().roomConsole
  const { step, plan, played, conversation, shown, blank } = session
  const over = played.turn === null
  const board = boardHere(session)
  const choice = choiceOf(board, momentOf(session))
  const minority = minorityOf(board, momentOf(session))
  const next = nextInWords(session, words)
  const said = played.steps.length > 0
  const open = hasCome(step, 'bars')
  // What can be shown: what was just said did, or what each reply would do once the bars are open.
  const showable = (step === 'line' && said) || (open && !over)
  const press = (key: ConsoleKey) => () => {
    const what = happensBy(key, session)
    if (what) happen(what)
  }
  const single = (key: string) => (singles ? key : null)
  return (
    <section className="desk-controls" aria-label={words.controls} id="next" tabIndex={-1}>
      <Act keyed={words.space} main can={next !== null} onAct={press('on')}>
        {next ?? words.atEnd}
      </Act>
      <Act
        keyed="←"
        can={stepBefore(step, plan, over) !== null || conversation.view !== null}
        onAct={press('back')}
      >
        {words.back}
      </Act>
      <Act keyed={words.enter} can={choice !== null} onAct={press('say')}>
        {choice ? words.say(choice.letter) : words.sayNone}
      </Act>
      <Act keyed={single('M')} can={minority !== null} onAct={press('minority')}>
        {words.minority(minority)}
      </Act>
      <Act keyed={single('Z')} can={said} onAct={press('return')}>
        {words.comeBack}
      </Act>
      <Act keyed={single('S')} can={showable || shown} pressed={shown} onAct={press('show')}>
        {open ? words.show.board : words.show.said}
      </Act>
      <Act keyed={single('.')} pressed={blank} name={words.blankIs} onAct={press('blank')}>
        {words.blank}
      </Act>
    </section>
  )
}
