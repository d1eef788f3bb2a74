import { getUiOptions, type MultiSchemaFieldTemplateProps } from '@rjsf/utils'
import { InsideAlternative } from './object.tsx'
import classes from './templates.module.css'

/** A choice between forms: what it is about, the switch, and the form it shows. */
export function MultiSchemaFieldTemplate({
  selector,
  optionSchemaField,
  schema,
  uiSchema,
}: MultiSchemaFieldTemplateProps) {
  const { title = schema.title, description = schema.description } = getUiOptions(uiSchema)
  return (
    <div className={classes.group}>
      {(title || description) && (
        <div className={classes.heading}>
          {/* The switch bears the same name for those who hear it. */}
          <p className={classes.groupTitle} aria-hidden>
            {title}
          </p>
          {description && <p className={classes.help}>{description}</p>}
        </div>
      )}
      {selector}
      <InsideAlternative.Provider value>{optionSchemaField}</InsideAlternative.Provider>
    </div>
  )
}
