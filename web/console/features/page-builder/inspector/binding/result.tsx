import type { Answer, InsightAnswer, RowsAnswer } from '@mtc/openapi/page'
import { formatNumber } from '../../../../../ui/format.ts'
import { CardSkeleton } from '../../../../../ui/skeletons.tsx'
import { useTimeZone } from '../../../../../ui/time-zone.ts'
import type { PreviewState } from '../../model/preview-state.ts'
import classes from '../inspector.module.css'
import { cellInWords, groupInWords, pointInWords } from './answer-words.ts'

const SHOWN = 6

/** What a widget's data comes to now: the beginning of each answer, or why there is none. */
export function Result({ state }: { state: PreviewState }) {
  if (state.is === 'loading') return <CardSkeleton height={96} />
  if (state.is === 'failed') return <p className={classes.fault}>{state.message}</p>
  if (state.is === 'none') return <p className={classes.note}>Nothing was asked for.</p>
  return Object.entries(state.answers).map(([name, answer]) => <AnswerTable key={name} answer={answer} />)
}

/** The beginning of what a widget's data is answered with, as a table. */
function AnswerTable({ answer }: { answer: Answer }) {
  return answer.kind === 'insight' ? <Points answer={answer} /> : <Rows answer={answer} />
}

function Points({ answer }: { answer: InsightAnswer }) {
  const { points, unit } = answer
  if (points.length === 0) return <p className={classes.note}>There is nothing to count yet.</p>
  return (
    <div className={classes.result}>
      <table>
        <tbody>
          {points.slice(0, SHOWN).map((point) => (
            <tr key={`${point.key} ${point.split} ${point.currency}`}>
              <th scope="row">{groupInWords(point)}</th>
              <td data-figure>{pointInWords(point, unit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {points.length > SHOWN && <p className={classes.note}>and {formatNumber(points.length - SHOWN)} more</p>}
    </div>
  )
}

function Rows({ answer }: { answer: RowsAnswer }) {
  const { fields, rows, names, total } = answer
  const timeZone = useTimeZone()
  if (rows.length === 0) return <p className={classes.note}>No row fits the conditions.</p>
  const shown = fields.slice(0, 3)
  const rest = (total ?? rows.length) - Math.min(rows.length, SHOWN)
  return (
    <div className={classes.result}>
      <table>
        <thead>
          <tr>
            {shown.map(({ name, title }) => (
              <th key={name} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map((row) => (
            <tr key={String(row.id)}>
              {shown.map((field) => (
                <td key={field.name} data-figure={field.type === 'money' || field.type === 'number' || undefined}>
                  {cellInWords(row, field, names, timeZone)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <p className={classes.note}>and {formatNumber(rest)} more</p>}
    </div>
  )
}
