import { once } from 'node:events'
import { linesIn } from './read/lines.ts'
import { readingsOf } from './read/readings.ts'

/*
 * npm run --silent read < replies.jsonl > readings.jsonl: reads replies with the reader of the screen. Streams, in constant
 * memory whatever the input; ends quietly when nobody listens any more.
 */

const HELP = `npm run --silent read < replies.jsonl > readings.jsonl

Reads what replies to a boss do: one JSON object a line in, one a line out, in order.
  in   {"id": "1", "text": "What they said", "boss": "The line it answers"}   boss may be missing
  out  {"id", "stance", "move", "sure", "probability", "evidence": [{"start", "end", "shows"}]}
move is "" where the stance is unclear; start and end are UTF-16 units of the text.
A broken line gives {"line", "error"} in its place, and the rest goes on.
Exit code 0; 1 if any line was broken; 2 if the input or the output failed.`

const [argument] = process.argv.slice(2)
if (argument === '--help' || argument === '-h') console.log(HELP)
else if (argument !== undefined)
  fail(`“${argument}” means nothing here: replies come on standard input. Try --help.`)
else {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    fail(`The readings cannot be written: ${error.message}.`)
    process.exit()
  })
  if (process.stdin.isTTY) console.error('Waiting for replies, a JSON object a line. --help says more.')
  try {
    for await (const { text, broken } of readingsOf(linesIn(process.stdin))) {
      if (broken) process.exitCode = 1
      if (text && !process.stdout.write(text)) await once(process.stdout, 'drain')
    }
  } catch (error) {
    fail(`The replies cannot be read: ${error instanceof Error ? error.message : error}.`)
  }
}

function fail(sentence: string): void {
  console.error(sentence)
  process.exitCode = 2
}
