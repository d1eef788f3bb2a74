import type { Answers } from '@mtc/openapi/page'
import type { Interaction, WidgetContext } from '../view.ts'
import { FiguresTable } from './figures-table.tsx'

interface AnswersTableProps {
  title: string
  answers: Answers | undefined
  context: WidgetContext
  interaction?: Interaction | undefined
}

/** The figures behind a chart as a table: what a frame shows in the chart's place when it is asked to. */
export function AnswersTable({ title, answers = {}, context, interaction }: AnswersTableProps) {
  const [first] = Object.entries(answers)
  if (!first) return null
  const [name, answer] = first
  return answer.kind === 'insight' ? <FiguresTable {...{ title, name, answer, context, interaction }} /> : null
}
