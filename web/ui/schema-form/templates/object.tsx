import { getUiOptions, type ObjectFieldTemplateProps, titleId } from '@rjsf/utils'
import { createContext, useContext } from 'react'
import { useFormEnvironment } from '../services.ts'
import { Cards } from './cards.tsx'
import { drawnProperties, Fields } from './cells.tsx'
import { InTable, RowCells } from './table.tsx'
import classes from './templates.module.css'

/** Whether the object drawn next is an alternative, whose name already stands on its switch. */
export const InsideAlternative = createContext(false)

/** How many fields of a small object stand in a row: four make two rows, not three and one that is left over. */
const sideBySide = (fields: number) => (fields === 4 ? 2 : 3)

/** An object inside: a named group, set off by space and not by another frame. */
export function ObjectFieldTemplate(props: ObjectFieldTemplateProps) {
  const { formId } = useFormEnvironment()
  const isAlternative = useContext(InsideAlternative)
  const columns = useContext(InTable)
  const { fieldPathId, title, description, uiSchema } = props
  if (fieldPathId.$id === formId || getUiOptions(uiSchema).cards === true) return <Cards props={props} />
  if (columns.length > 0) return <RowCells props={props} columns={columns} />
  const drawn = drawnProperties(props)
  // The shared part of alternatives that share nothing: the alternatives name themselves.
  if (fieldPathId.$id.endsWith('/XxxOf') && drawn.length === 0) return null
  const { columns: asked, label } = getUiOptions(uiSchema)
  const isListEntry = /\/\d+$/.test(fieldPathId.$id)
  const heading = title && label !== false && !isAlternative && !isListEntry ? title : undefined
  return (
    <InsideAlternative.Provider value={false}>
      <fieldset
        id={fieldPathId.$id}
        aria-labelledby={heading ? titleId(fieldPathId) : undefined}
        aria-label={heading ? undefined : title.replace(/-(\d+)$/, ' $1')}
        className={classes.group}
        data-nested={heading ? true : undefined}
      >
        {heading && (
          <div className={classes.heading}>
            <p id={titleId(fieldPathId)} className={classes.groupTitle}>
              {heading}
            </p>
            {description && <p className={classes.help}>{description}</p>}
          </div>
        )}
        <Fields
          props={props}
          properties={drawn}
          columns={typeof asked === 'number' ? asked : sideBySide(drawn.length)}
        />
      </fieldset>
    </InsideAlternative.Provider>
  )
}
