import { read } from '../../reply/read.ts'
import { askedIn } from './asked.ts'
import { type Line, LONGEST_LINE } from './lines.ts'

/** What is printed for some lines of input, and how many of them could not be read. */
export interface Answers {
  /** JSON, a line each with its line feed. */
  text: string
  broken: number
}

/**
 * Reads replies, a JSON object a line, with the reader of the screen: `{"id", "text", "boss"?}` gives `{"id", "stance", "move",
 * "sure", "probability", "evidence"}`, and a broken line gives `{"line", "error"}`. Empty lines are counted and give nothing.
 *
 * @param lines what each piece of the input completed.
 * @returns the answers to each piece, in order; nothing is kept from one to the next but the number of the line.
 */
export async function* readingsOf(lines: AsyncIterable<readonly Line[]>): AsyncGenerator<Answers> {
  let number = 0
  for await (const some of lines) {
    const answers: Answers = { text: '', broken: 0 }
    for (const line of some) {
      number++
      if (line?.trim() === '') continue
      try {
        answers.text += `${answerTo(line)}\n`
      } catch (error) {
        answers.broken++
        answers.text += `${JSON.stringify({ line: number, error: (error as Error).message })}\n`
      }
    }
    yield answers
  }
}

function answerTo(line: Line): string {
  if (line === null)
    throw new Error(
      `This line has more than ${LONGEST_LINE / 2 ** 20} MB, so it was passed over. Give each reply a line of its own.`,
    )
  const { id, text, boss } = askedIn(line)
  const { stance, move, sure, probability, evidence = [] } = read(text, { boss })
  const reading = JSON.stringify({ stance, move: move ?? '', sure, probability, evidence })
  return `{"id":${id},${reading.slice(1)}`
}
