import { problems as words } from '../../messages/en/problems.ts'
import type { Problem } from '../../scenario/problems.ts'
import './problem-list.css'

/** An author's mistakes, each with its place and its remedy. Seen with `npm start` alone: a build stops at errors. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const { heading, lead, place, severity } = words
  return (
    <main className="problem-list">
      <h1>{heading(problems.length)}</h1>
      <p>{lead}</p>
      <ol>
        {problems.map(problem => (
          <li key={`${problem.file}:${problem.line}:${problem.column}:${problem.code}`}>
            <p className="place">
              {place(problem.file, problem.line, problem.column)} <code>{problem.code}</code>
            </p>
            <h2>{problem.sentence}</h2>
            <p>{problem.remedy}</p>
            <p className="severity">{severity[problem.severity]}</p>
          </li>
        ))}
      </ol>
    </main>
  )
}
