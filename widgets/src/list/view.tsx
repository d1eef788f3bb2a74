import type { RowField } from '@mtc/openapi/page'
import { rowsIn } from '../answers.ts'
import { Scroller } from '../frame/scroller.tsx'
import { pictureAddress } from '../media/picture-address.ts'
import { RowCell } from '../rows/row-cell.tsx'
import { readableFields } from '../rows/row-link.ts'
import type { ViewProps } from '../view.ts'
import { list } from './manifest.ts'
import { partsOf } from './parts.ts'
import classes from './view.module.css'

/** Compact rows: a title that leads to the record, what else is known of it below, a value at the end. */
export default function ListView({ props, data, context }: ViewProps) {
  const { title: name, numbered } = list.read(props)
  const answer = rowsIn(data)
  if (!answer) return null
  const { rows, names, resource } = answer
  const { picture, title, below, value } = partsOf(readableFields(answer))
  const Rows = numbered ? 'ol' : 'ul'
  return (
    <Scroller className={classes.scroll} aria-label={`Rows of ${name}`}>
      <Rows className={classes.list}>
        {rows.map((row) => {
          const cell = (field: RowField, isLink = false) => (
            <RowCell key={field.name} {...{ field, row, names, resource, context, isLink }} />
          )
          const known = below.filter(({ name: field }) => hasValue(row[field]))
          return (
            <li key={String(row['id'])} className={classes.row}>
              {picture && <Picture src={pictureAddress(row[picture.name], context)} />}
              <div className={classes.words}>
                {title && <span className={classes.title}>{cell(title, true)}</span>}
                {known.length > 0 && (
                  <span className={classes.below}>
                    {known.map((field) => (
                      <span key={field.name}>{cell(field)}</span>
                    ))}
                  </span>
                )}
              </div>
              {value && <span className={classes.value}>{cell(value)}</span>}
            </li>
          )
        })}
      </Rows>
    </Scroller>
  )
}

const hasValue = (value: unknown) => value !== null && value !== undefined && value !== ''

function Picture({ src }: { src: string | undefined }) {
  return (
    <span className={classes.picture}>
      {src && <img src={src} alt="" width={32} height={32} loading="lazy" decoding="async" />}
    </span>
  )
}
