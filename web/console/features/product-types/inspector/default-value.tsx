import { Button } from '@mantine/core'
import { isRecord } from '@mtc/openapi/json'
import { compileFields, type FieldDefinition } from '@mtc/openapi/product-schema'
import { useMemo } from 'react'
import { Form } from '../../../screens/record/form.tsx'
import type { SettingProps } from './setting.ts'

const alone = (field: FieldDefinition): FieldDefinition => {
  const {
    default: _value,
    conditions: _conditions,
    showWhen: _showWhen,
    required: _required,
    help: _help,
    ...rest
  } = field
  return { ...rest, name: 'value', label: 'Default', width: 'full' }
}

/** What the field holds before anybody fills it in, given with the very widget that the form will show. */
export function DefaultValue({ field, set }: SettingProps) {
  const schema = useMemo(() => compileFields([alone(field)]), [field])
  const data = useMemo(() => (field.default === undefined ? {} : { value: field.default }), [field.default])
  return (
    <div>
      <Form
        formId={`default-${field.id ?? field.name}`}
        layout="plain"
        schema={schema}
        formData={data}
        onChange={(next, pointer) => {
          if (pointer !== undefined && isRecord(next)) set('default', next.value)
        }}
        onSubmit={() => undefined}
      />
      {field.default !== undefined && (
        <Button size="compact-xs" variant="subtle" color="gray" onClick={() => set('default', undefined)}>
          No default
        </Button>
      )}
    </div>
  )
}
