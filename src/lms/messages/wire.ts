import type { Interaction, Told } from '../told.ts'
import { type Finished, type Replied, type Standing, VERSION } from './protocol.ts'

export function repliedOf(interaction: Interaction, told: Told): Replied {
  // Field by field: what is told to others is decided here, not by what an interaction happens to hold (K3).
  const { id, scenario, line, words, picked, typed, stance, move, points, at, took } = interaction
  const choices = interaction.choices.map(choice => ({ id: choice.id, words: choice.words }))
  const reply = { id, scenario, line, words, choices, picked, typed, stance, move, points, at, took }
  return { frontFoot: VERSION, type: 'replied', reply, ...standingOf(told) }
}

export function finishedOf(told: Told, left: boolean): Finished {
  return { frontFoot: VERSION, type: 'finished', left, ...standingOf(told) }
}

function standingOf({ completion, success, score, progress, resume }: Told): Standing {
  return { completion, success, score, progress, restore: resume.text }
}
