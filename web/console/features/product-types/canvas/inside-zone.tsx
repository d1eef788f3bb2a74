import { useDroppable } from '@dnd-kit/react'
import type { ReactNode } from 'react'
import { type Field, titleOf } from '../model/field.ts'
import classes from './canvas.module.css'

interface InsideZoneProps {
  field: Field
  isEmpty: boolean
  level: number
  children: ReactNode
}

/** What stands inside a group, a table or a list; fields are dropped into it. */
export function InsideZone({ field, isEmpty, level, children }: InsideZoneProps) {
  const { ref } = useDroppable({
    id: `inside:${field.id}`,
    data: { inside: field.id },
    collisionPriority: level * 2 + 1,
  })
  const words = field.type === 'table' ? 'Columns of the table go here.' : 'Fields of the group go here.'
  return (
    <div ref={ref} className={classes.inside} data-kind={field.type}>
      {isEmpty ? (
        <p className={classes.hint} aria-hidden>
          {words}
        </p>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a tree's inner list is a group of its items, not a fieldset
        <div role="group" aria-label={titleOf(field)} className={classes.fields}>
          {children}
        </div>
      )}
    </div>
  )
}
