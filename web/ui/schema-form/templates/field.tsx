import { Input } from '@mantine/core'
import { isRecord } from '@mtc/openapi/json'
import type { FieldTemplateProps } from '@rjsf/utils'
import { useContext } from 'react'
import { fieldError } from '../field-props.ts'
import { InTable } from './table.tsx'
import classes from './templates.module.css'

/** Whether a value has one of several shapes, which is more than one of several values. */
const hasAlternatives = ({ oneOf = [], anyOf = [] }: FieldTemplateProps['schema']) =>
  [...oneOf, ...anyOf].some((branch) => isRecord(branch) && !('const' in branch))

/** Around every field: widgets bring their own label, help and errors, so only groups get theirs here. */
export function FieldTemplate({ children, hidden, schema, rawErrors, id, uiSchema }: FieldTemplateProps) {
  const isRow = useContext(InTable).length > 0
  if (hidden) return <div hidden>{children}</div>
  const types = [schema.type].flat()
  const isGroup = (types.includes('object') || hasAlternatives(schema)) && !uiSchema?.['ui:widget']
  const error = isGroup ? fieldError({ ...(rawErrors ? { rawErrors } : {}) }) : undefined
  // A row of a table has no place for what is wrong with it as a whole: the table says it.
  if (!error || isRow) return children
  return (
    <div className={classes.group}>
      {children}
      <Input.Error id={`${id}-error`}>{error}</Input.Error>
    </div>
  )
}
