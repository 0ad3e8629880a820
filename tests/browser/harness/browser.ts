import { type Browser, chromium } from 'playwright-core'
import { findChromium, HOW_TO_GET_CHROMIUM, launchOptions } from './chromium.ts'

/** Pages that live for a second repay no optimising compiler: a twentieth less of the machine's time. What a page does is the same. */
const LESS_WORK = '--js-flags=--single-threaded-gc --no-turbofan'
/** The pages of a device share one: it has what its scripts became ready at hand (devices.ts). */
const ONE_PROCESS = '--process-per-site'

let shared: Promise<Browser> | undefined

/**
 * The Chromium of this worker, started by the first who asks for it, and of all files that the worker runs: whoever opens something in
 * it closes that, and nobody closes it. It ends with the worker. One for the whole run would have to be spoken with over a socket,
 * which takes both ends as much time as the rest of what they do.
 *
 * @throws where this machine has none.
 */
export function theBrowser(): Promise<Browser> {
  shared ??= started()
  return shared
}

async function started(): Promise<Browser> {
  const executable = findChromium()
  if (!executable) throw new Error(HOW_TO_GET_CHROMIUM)
  const options = launchOptions(executable)
  return chromium.launch({ ...options, args: [...(options.args ?? []), LESS_WORK, ONE_PROCESS] })
}
