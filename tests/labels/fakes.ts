import type { Answers, Label } from '../../src/commands/labels/answers.ts'
import { type Sheet, sheetFor } from '../../src/commands/labels/sheet.ts'
import { stanceOf } from '../../src/scenario/moves.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { aScenario } from '../conversation/fakes.ts'

type Labelled = 'stance' | 'move' | 'sure'

/** The answers of a reader who sees what the file says, but where `seen`, by the reply's words, says otherwise. */
export function answersTo(
  scenario: Scenario = aScenario(),
  seen: Record<string, Partial<Pick<Label, Labelled>>> = {},
  reader = 'a',
): Answers {
  return filled(sheetFor(scenario, 7), reader, words => ({
    ...asTheFileSays(scenario, words),
    ...seen[words],
  }))
}

/** A sheet filled in. */
function filled(sheet: Sheet, reader: string, give: (words: string) => Pick<Label, Labelled>): Answers {
  const turns = sheet.turns.map(turn => ({
    ...turn,
    replies: turn.replies.map(({ number, words }) => ({ number, words, ...give(words) })),
  }))
  return { ...sheet, reader, date: '2026-11-21', turns }
}

function asTheFileSays(scenario: Scenario, words: string): Pick<Label, Labelled> {
  const replies = Object.values(scenario.turns).flatMap(turn => turn.replies)
  const move = replies.find(reply => reply.words === words)?.move ?? 'vague'
  return { stance: stanceOf(move, scenario.kind, 0), move, sure: 1 }
}
