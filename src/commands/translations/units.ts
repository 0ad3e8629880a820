import { parseSync } from 'vite'

/** A text of the catalogue, or a function that makes one. */
export interface Unit {
  /** Its stable id within its file: the export's name and the keys below it, `home.doors.room.line`. */
  path: string
  /** The source of it, white space aside. */
  source: string
  /** False for what the file only uses itself, which another language may do without. */
  exported: boolean
}

/** As much of a parsed file as is looked at. */
interface Node {
  type: string
  start: number
  end: number
  [key: string]: unknown
}

/**
 * Every text of a file of the catalogue, in its order. Objects are gone into; what stands at the end of a path is a unit,
 * a function or a list as a whole.
 *
 * @throws where the file is no TypeScript.
 */
export function unitsOf(file: string, source: string): Unit[] {
  const { program, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  const units: Unit[] = []
  const textOf = ({ start, end }: Node) => source.slice(start, end).replace(/\s+/g, ' ')
  const walk = (path: string, value: Node, exported: boolean) => {
    const inner = unwrapped(value)
    if (!exported || inner.type !== 'ObjectExpression')
      return void units.push({ path, source: textOf(inner), exported })
    for (const property of nodesIn(inner.properties)) {
      const key = isNode(property.key) ? keyOf(property.key) : null
      if (key === null || !isNode(property.value))
        units.push({ path: `${path}.${textOf(property)}`, source: textOf(property), exported })
      else walk(`${path}.${key}`, property.value, exported)
    }
  }
  for (const statement of nodesIn(program.body)) {
    const exported = statement.type === 'ExportNamedDeclaration'
    const declared = exported && isNode(statement.declaration) ? statement.declaration : statement
    if (declared.type === 'FunctionDeclaration' && isNode(declared.id))
      walk(String(declared.id.name), declared, exported)
    if (declared.type === 'VariableDeclaration')
      for (const { id, init } of nodesIn(declared.declarations))
        if (isNode(id) && isNode(init)) walk(String(id.name), init, exported)
  }
  return units
}

/** Without what only tells its type. */
function unwrapped(value: Node): Node {
  const typed = /^TS(?:As|Satisfies)Expression$|^ParenthesizedExpression$/.test(value.type)
  return typed && isNode(value.expression) ? unwrapped(value.expression) : value
}

function keyOf(key: Node): string | null {
  if (key.type === 'Identifier') return String(key.name)
  if (key.type === 'UnaryExpression' && isNode(key.argument)) return `-${keyOf(key.argument)}`
  return 'value' in key ? String(key.value) : null
}

function nodesIn(list: unknown): Node[] {
  return Array.isArray(list) ? list.filter(isNode) : []
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}
