import { join } from 'node:path'
import { format } from 'node:util'
import { vi } from 'vitest'

/** What a command came to. */
export interface Ended {
  /** Its exit code, 0 where it set none. */
  exit: number
  out: string
  err: string
}

let runs = 0

/**
 * Runs a command of src/commands as `npm run` does, but in this process: another Node with tsx in it takes a second to
 * start. A command is a script, so that each run is a module of its own; what it imports is shared. What only a process of
 * its own shows (streams, signals, memory, a start through tsx) is still for a spawn.
 *
 * @param command the name of its file, without `.ts`.
 * @throws what the command throws; a process would end with its stack.
 */
export async function inTerminal(command: string, ...args: string[]): Promise<Ended> {
  const script = `${join(import.meta.dirname, '../../src/commands', command)}.ts?run=${++runs}`
  const [argv, exitCode] = [process.argv, process.exitCode]
  const said = { log: [] as string[], error: [] as string[] }
  const spies = (['log', 'error'] as const).map(stream =>
    vi.spyOn(console, stream).mockImplementation((...words: unknown[]) => {
      said[stream].push(`${format(...words)}\n`)
    }),
  )
  process.argv = [process.execPath, `src/commands/${command}.ts`, ...args]
  process.exitCode = undefined
  try {
    await import(script)
    return { exit: Number(process.exitCode ?? 0), out: said.log.join(''), err: said.error.join('') }
  } finally {
    process.argv = argv
    process.exitCode = exitCode
    for (const spy of spies) spy.mockRestore()
  }
}
