import type { ReactNode } from 'react'
import { type Field, titleOf } from '../model/field.ts'
import classes from './canvas.module.css'

interface InsideZoneProps {
  field: Field
  isEmpty: boolean
  children: ReactNode
}

/** What stands inside a group, a table or a list; fields are dropped into it. */
export function InsideZone({ field, isEmpty, children }: InsideZoneProps) {
  const words = field.type === 'table' ? 'Columns of the table go here.' : 'Fields of the group go here.'
  return (
    <div className={classes.inside} data-zone="inside" data-id={field.id}>
      {isEmpty ? (
        <p className={classes.hint}>{words}</p>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a tree's inner list is a group of its items, not a fieldset
        <div role="group" aria-label={titleOf(field)} className={classes.fields}>
          {children}
        </div>
      )}
    </div>
  )
}
