import { rowsIn } from '../answers.ts'
import { formatCount } from '../format.ts'
import { Scroller } from '../frame/scroller.tsx'
import { RowCell } from '../rows/row-cell.tsx'
import type { ViewProps } from '../view.ts'
import { table } from './manifest.ts'
import classes from './view.module.css'

const NUMERIC = ['number', 'money']

/** Rows of a resource with the fields that were asked for; the first of them that is no picture leads to the record. */
export default function TableView({ props, data, context }: ViewProps) {
  const { title } = table.read(props)
  const answer = rowsIn(data)
  if (!answer) return null
  const { fields, rows, names, resource, total, hasMore } = answer
  const leading = fields.find(({ type }) => type !== 'image')
  const alignOf = (type: string) => (NUMERIC.includes(type) ? 'end' : undefined)
  const { locale, hrefOf, Link = 'a' } = context
  const whole = hasMore ? hrefOf?.({ to: 'list', resource }) : undefined
  return (
    <div className={classes.frame}>
      <Scroller className={classes.scroll} aria-label={`Rows of ${title}`}>
        <table className={classes.table}>
          <thead>
            <tr>
              {fields.map(({ name, title: heading, type }) => (
                <th key={name} scope="col" data-align={alignOf(type)}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={String(row['id'])}>
                {fields.map((field) => (
                  <td key={field.name} data-align={alignOf(field.type)}>
                    <RowCell {...{ field, row, names, resource, context }} isLink={field === leading} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      {hasMore && (
        <p className={classes.rest}>
          The first {formatCount(rows.length, locale)}
          {total !== null && ` of ${formatCount(total, locale)}`}
          {whole && (
            <Link href={whole} className={classes.whole}>
              Show all
            </Link>
          )}
        </p>
      )}
    </div>
  )
}
