import type { MultiSchemaFieldTemplateProps } from '@rjsf/utils'
import { InsideAlternative } from './object.tsx'
import classes from './templates.module.css'

/** A choice between forms: the switch, and the form it shows. */
export function MultiSchemaFieldTemplate({ selector, optionSchemaField, schema }: MultiSchemaFieldTemplateProps) {
  return (
    <div className={classes.group}>
      {selector}
      {schema.description && <p className={classes.help}>{schema.description}</p>}
      <InsideAlternative.Provider value>{optionSchemaField}</InsideAlternative.Provider>
    </div>
  )
}
