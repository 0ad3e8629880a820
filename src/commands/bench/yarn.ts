import type { Story } from './story.ts'

/** A story for Yarn Spinner: a node for each turn and each ending. */
export function yarnOf({ turns, endings }: Story): string {
  const nodes = turns.map(({ id, line, choices }) =>
    node(id, [line, ...choices.flatMap(({ words, go }) => [`-> ${words}`, `    <<jump ${nodeName(go)}>>`])]),
  )
  return [...nodes, ...endings.map(({ id, line }) => node(id, [line]))].join('\n')
}

/** Yarn's names have no hyphens. */
export function nodeName(id: string): string {
  return id.replaceAll('-', '_')
}

function node(id: string, lines: readonly string[]): string {
  return [`title: ${nodeName(id)}`, '---', ...lines, '==='].join('\n')
}
