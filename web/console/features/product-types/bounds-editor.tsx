import { NumberInput, TextInput } from '@mantine/core'
import type { FieldDefinition, FieldValidation } from '@mtc/openapi/product-schema'
import classes from './designer.module.css'
import { hasListBounds, hasNumberBounds, hasTextBounds } from './kinds.ts'

type NumericBound = 'minLength' | 'maxLength' | 'min' | 'max' | 'step' | 'minItems' | 'maxItems'

const TEXT: readonly [NumericBound, string][] = [
  ['minLength', 'Fewest letters'],
  ['maxLength', 'Most letters'],
]
const NUMBER: readonly [NumericBound, string][] = [
  ['min', 'Least'],
  ['max', 'Most'],
  ['step', 'Multiple of'],
]
const LIST: readonly [NumericBound, string][] = [
  ['minItems', 'Fewest'],
  ['maxItems', 'Most'],
]

interface BoundsEditorProps {
  field: FieldDefinition
  onChange: (field: FieldDefinition) => void
}

const boundsOf = ({ type }: FieldDefinition) => {
  if (hasTextBounds(type)) return TEXT
  if (hasNumberBounds(type)) return NUMBER
  return hasListBounds(type) ? LIST : []
}

/** The field with other bounds; empty ones are left out. */
function withBounds(field: FieldDefinition, change: { [K in keyof FieldValidation]: FieldValidation[K] | undefined }) {
  const { validation, ...rest } = field
  const entries = Object.entries({ ...validation, ...change }).filter(
    ([, value]) => value !== undefined && value !== '',
  )
  return entries.length === 0 ? rest : { ...rest, validation: Object.fromEntries(entries) as FieldValidation }
}

/** What a field's value may not exceed, and what is said when it does. */
export function BoundsEditor({ field, onChange }: BoundsEditorProps) {
  const bounds = boundsOf(field)
  const validation = field.validation ?? {}
  if (bounds.length === 0) return null
  return (
    <fieldset className={classes.set}>
      <legend>{field.type === 'money' ? 'Limits, in minor units' : 'Limits'}</legend>
      <div className={classes.bounds}>
        {bounds.map(([bound, label]) => (
          <NumberInput
            key={bound}
            size="xs"
            label={label}
            value={validation[bound] ?? ''}
            onChange={(value) =>
              onChange(withBounds(field, { [bound]: typeof value === 'number' ? value : undefined }))
            }
          />
        ))}
      </div>
      {hasTextBounds(field.type) && (
        <TextInput
          size="xs"
          label="Pattern"
          description="A regular expression that the text has to fit"
          value={validation.pattern ?? ''}
          onChange={(event) => onChange(withBounds(field, { pattern: event.currentTarget.value || undefined }))}
        />
      )}
      <TextInput
        size="xs"
        label="Message"
        description="Said instead of the usual sentence when a limit is not kept"
        value={validation.message ?? ''}
        onChange={(event) => onChange(withBounds(field, { message: event.currentTarget.value || undefined }))}
      />
    </fieldset>
  )
}
