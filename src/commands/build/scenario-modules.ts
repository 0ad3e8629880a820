import { basename, join, relative } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { drillableOf } from '../../library/drillable.ts'
import { type Problem, printed } from '../../scenario/problems.ts'
import { summaryOf } from '../../scenario/summary.ts'
import { readIn } from './scenario-in.ts'

export interface Inside {
  /** The data stands in the script, where a page can ask for no file. */
  inside?: boolean
  /** The ids of the scenarios that a build takes with it; the others are null in it. Left out: all of them. */
  only?: readonly string[]
  /** The language of the build: a scenario that was translated into it is taken in that (S14). Left out: none is. */
  language?: string
}

/**
 * Turns scenarios/<id>.yaml into a module that exports `scenario` and `problems`; asked for with `?shelf`, `summary` and
 * `problems`; with `?drill`, `drillable`. Files are read while building, so no parser reaches the browser. Built, a
 * scenario is a file of data beside the scripts, which is quicker to read than code, and `scenario` is the promise of it.
 *
 * An error stops a build with its `file:line:column code sentence remedy`. While developing, problems are printed and
 * exported, for the page to show; a scenario with errors is null there.
 */
export function scenarioModules({ inside = false, only, language = 'en' }: Inside = {}): Plugin {
  let config: ResolvedConfig
  return {
    name: 'front-foot:scenario-modules',
    configResolved(resolved) {
      config = resolved
    },
    load: {
      filter: { id: /\/scenarios\/(?:patterns\/)?[^/]+\.yaml(\?(shelf|drill))?$/ },
      async handler(id) {
        const [path = id, query] = id.split('?')
        if (only && !only.includes(basename(path, '.yaml'))) return moduleOf(LEFT_OUT)
        const file = relative(config.root, path).replaceAll('\\', '/')
        const { scenario, problems, files } = await readIn(language, file, config.root)
        for (const one of files) this.addWatchFile(join(config.root, one))
        const shown = config.isProduction ? [] : problems
        if (query === 'drill') return moduleOf({ drillable: inCode(scenario && drillableOf(scenario)) })
        if (query)
          return moduleOf({ summary: inCode(scenario && summaryOf(scenario)), problems: inCode(shown) })
        // Said once, here: the shelf never comes without the scenarios.
        const errors = problems.filter(problem => problem.severity === 'error')
        if (config.isProduction && errors.length > 0) this.error({ message: inLines(errors), stack: '' })
        if (problems.length > 0) config.logger.warn(inLines(problems))
        if (config.command === 'serve')
          return moduleOf({ scenario: inCode(scenario), problems: inCode(shown) })
        const source = JSON.stringify(scenario)
        if (inside) return moduleOf({ scenario: `JSON.parse(${inCode(source)})`, problems: '[]' })
        const data = this.emitFile({ type: 'asset', name: dataName(basename(path, '.yaml')), source })
        return moduleOf({ scenario: fetched(data), problems: '[]' })
      },
    },
  }
}

const LEFT_OUT = { scenario: 'null', summary: 'null', drillable: 'null', problems: '[]' }

/** The name, before its hash, of the file of data that a build makes of a scenario. */
export function dataName(id: string): string {
  return `${id}.json`
}

function fetched(asset: string): string {
  // A promise that failed would stand for good: whoever waits for this has it fetched again.
  return `(() => {
    const get = () => fetch(import.meta.ROLLUP_FILE_URL_${asset}).then(answer => {
      if (!answer.ok) throw new Error(answer.status + ': ' + answer.url)
      return answer.json()
    })
    let coming = get()
    return { then: (came, lost) => (coming = coming.catch(get)).then(came, lost) }
  })()`
}

function inCode(value: unknown): string {
  return JSON.stringify(value)
}

function inLines(problems: readonly Problem[]): string {
  return problems.map(printed).join('\n')
}

function moduleOf(values: Record<string, string>) {
  const code = Object.entries(values).map(([name, value]) => `export const ${name} = ${value}`)
  return { code: code.join('\n'), moduleType: 'js' as const }
}
