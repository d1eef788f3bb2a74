import { Input } from '@mantine/core'
import type { FieldTemplateProps } from '@rjsf/utils'
import { fieldError } from '../field-props.ts'
import classes from './templates.module.css'

/** Around every field: widgets bring their own label, help and errors, so only groups get theirs here. */
export function FieldTemplate({ children, hidden, schema, rawErrors, id, uiSchema }: FieldTemplateProps) {
  if (hidden) return <div hidden>{children}</div>
  const types = [schema.type].flat()
  const isGroup = (types.includes('object') || schema.oneOf || schema.anyOf) && !uiSchema?.['ui:widget']
  const error = isGroup ? fieldError({ ...(rawErrors ? { rawErrors } : {}) }) : undefined
  if (!error) return children
  return (
    <div className={classes.group}>
      {children}
      <Input.Error id={`${id}-error`}>{error}</Input.Error>
    </div>
  )
}
