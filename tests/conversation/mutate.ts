import { parse } from 'yaml'
import { MOVES } from '../../src/scenario/moves.ts'

/** A scenario's file as plain data: what a mutation changes before it is written and read again. */
interface File {
  turns: Record<string, { replies: FileReply[] }>
  outcomes: Record<string, unknown>
}
interface FileReply {
  id: string
  move: string
  to: string | { when?: string; go: string }[]
}

/** A number from 0 up to (not including) the one asked for, the same in each run. */
export type Draw = (below: number) => number

/** Draws that depend on the seed alone (a 31-bit linear congruence: plain, and even enough to pick from lists). */
export function drawsFrom(seed: number): Draw {
  let state = (seed * 2654435761) % 2147483647 || 1
  return below => {
    state = (state * 48271) % 2147483647
    return Math.floor((state / 2147483647) * below)
  }
}

/**
 * Changes one thing in a scenario's file: a target, a move or a guard.
 *
 * @returns the changed file, and what was changed in words.
 */
export function mutated(text: string, draw: Draw): { file: File; what: string } {
  const file = structuredClone(parsed(text))
  const turn = pick(Object.entries(file.turns), draw)
  const reply = pick(turn[1].replies, draw)
  const where = `${turn[0]}.${reply.id}`
  const change = [swapTarget, swapMove, swapGuard][draw(3)] ?? swapTarget
  return { file, what: `${where}: ${change(file, reply, draw)}` }
}

let last: { text: string; file: File } | null = null

/** The same text is mutated many times in a row. */
function parsed(text: string): File {
  if (last?.text !== text) last = { text, file: parse(text) as File }
  return last.file
}

function swapTarget(file: File, reply: FileReply, draw: Draw): string {
  const places = [...Object.keys(file.turns), ...Object.keys(file.outcomes)]
  if (typeof reply.to === 'string') {
    const old = reply.to
    reply.to = pick(
      places.filter(place => place !== old),
      draw,
    )
    return `to ${old} → ${reply.to}`
  }
  const way = pick(reply.to, draw)
  const old = way.go
  way.go = pick(
    places.filter(place => place !== old),
    draw,
  )
  return `go ${old} → ${way.go}`
}

function swapMove(_: File, reply: FileReply, draw: Draw): string {
  const old = reply.move
  reply.move = pick(
    MOVES.filter(move => move !== old),
    draw,
  )
  return `move ${old} → ${reply.move}`
}

/** A number one up or down, the two halves' order, or the whole condition moved to another way. Without one: a target. */
function swapGuard(file: File, reply: FileReply, draw: Draw): string {
  const guarded = typeof reply.to === 'string' ? [] : reply.to.filter(way => way.when !== undefined)
  if (guarded.length === 0) {
    const all = Object.values(file.turns).flatMap(turn => turn.replies)
    const other = all.filter(one => typeof one.to !== 'string' && one.to.some(way => way.when))
    return other.length ? `(${swapGuard(file, pick(other, draw), draw)})` : swapTarget(file, reply, draw)
  }
  const way = pick(guarded, draw)
  const old = way.when ?? ''
  if (guarded.length > 1 && draw(2)) {
    const next = guarded[(guarded.indexOf(way) + 1) % guarded.length] ?? way
    ;[way.go, next.go] = [next.go, way.go]
    return `${reply.id} ways ${way.go} and ${next.go} change places`
  }
  const up = draw(2) ? 1 : -1
  const numbers = [...old.matchAll(/-?\d+/g)]
  const number = pick(numbers, draw)
  way.when = `${old.slice(0, number.index)}${Number(number[0]) + up}${old.slice(number.index + number[0].length)}`
  return `${reply.id} when ${old} → ${way.when}`
}

function pick<T>(list: readonly T[], draw: Draw): T {
  const one = list[draw(list.length)]
  if (one === undefined) throw new Error('There is nothing to pick from.')
  return one
}
