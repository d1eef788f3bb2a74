import { Checkbox, Select, TextInput } from '@mantine/core'
import { FIELD_TYPES, type FieldDefinition, type FieldType } from '@mtc/openapi/product-schema'
import { screens } from '../../core/screens.ts'
import { BoundsEditor } from './bounds-editor.tsx'
import { ConditionEditor } from './condition-editor.tsx'
import classes from './designer.module.css'
import { isFilterable, withKind, withLabel, withSetting } from './field-edits.ts'
import type { FieldIssues } from './field-issues.ts'
import { FieldList } from './field-list.tsx'
import { hasNumberBounds, hasOptions, KINDS, startOfKind } from './kinds.ts'
import { OptionsEditor } from './options-editor.tsx'

export interface FieldSettingsProps {
  field: FieldDefinition
  others: readonly FieldDefinition[]
  pointer: string
  issues: FieldIssues
  /** `topic` says what the change is about: letters typed into one input are undone together. */
  onChange: (field: FieldDefinition, topic?: string) => void
  /** An element of a list has no name or label to itself. */
  isElement?: boolean
}

const kinds = KINDS.map(({ type, name }) => ({ value: type, label: name }))
const isType = (value: string | null): value is FieldType => FIELD_TYPES.some((type) => type === value)
const referable = screens
  .filter(({ scope, group }) => scope === 'tenant' && group !== undefined && group !== 'settings')
  .map(({ path, singular }) => ({ value: path, label: singular }))

function Names({ field, others, pointer, issues, onChange }: FieldSettingsProps) {
  return (
    <>
      <TextInput
        size="xs"
        label="Label"
        value={field.label ?? ''}
        error={issues.at(`${pointer}/label`)}
        onChange={(event) => onChange(withLabel(field, event.currentTarget.value, others), `${pointer} label`)}
      />
      <TextInput
        size="xs"
        label="Name in the API"
        value={field.name}
        error={issues.at(`${pointer}/name`)}
        onChange={(event) => onChange({ ...field, name: event.currentTarget.value }, `${pointer} name`)}
      />
    </>
  )
}

function Texts({ field, pointer, onChange }: FieldSettingsProps) {
  return (
    <>
      <TextInput
        size="xs"
        label="Help"
        description="Stands under the label"
        value={field.help ?? ''}
        onChange={(event) => onChange(withSetting(field, 'help', event.currentTarget.value), `${pointer} help`)}
      />
      {hasNumberBounds(field.type) && field.type !== 'money' && (
        <TextInput
          size="xs"
          label="Unit"
          description="Stands behind the number: kg, h, cm"
          value={field.unit ?? ''}
          onChange={(event) => onChange(withSetting(field, 'unit', event.currentTarget.value), `${pointer} unit`)}
        />
      )}
    </>
  )
}

function Content({ field, pointer, issues, onChange }: FieldSettingsProps) {
  if (hasOptions(field.type))
    return <OptionsEditor options={field.options ?? []} onChange={(options) => onChange({ ...field, options })} />
  if (field.type === 'reference') {
    return (
      <Select
        size="xs"
        label="Leads to"
        data={referable}
        allowDeselect={false}
        value={field.reference?.resource ?? null}
        onChange={(resource) => resource && onChange({ ...field, reference: { resource } })}
      />
    )
  }
  if (field.type === 'group') {
    return (
      <fieldset className={classes.set}>
        <legend>Fields of the group</legend>
        <FieldList
          label="Fields of the group"
          fields={field.fields ?? []}
          pointer={`${pointer}/fields`}
          issues={issues}
          onChange={(fields, topic) => onChange({ ...field, fields }, topic)}
        />
      </fieldset>
    )
  }
  if (field.type !== 'list') return null
  const item: FieldDefinition = field.item ?? { name: 'item', type: 'text' }
  return (
    <fieldset className={classes.set}>
      <legend>Each entry of the list</legend>
      <FieldSettings
        field={item}
        others={[]}
        pointer={`${pointer}/item`}
        issues={issues}
        onChange={(next, topic) => onChange({ ...field, item: next }, topic)}
        isElement
      />
    </fieldset>
  )
}

/** Everything that can be said of one field. */
export function FieldSettings(props: FieldSettingsProps) {
  const { field, others, pointer, onChange, isElement = false } = props
  return (
    <div className={classes.settings}>
      <div className={classes.bounds}>
        {!isElement && <Names {...props} />}
        <Select
          size="xs"
          label="Kind"
          data={kinds}
          allowDeselect={false}
          value={field.type}
          onChange={(type) =>
            isType(type) && onChange({ ...withKind(field, type), ...(isElement ? startOfKind(type) : {}) })
          }
        />
        {!isElement && <Texts {...props} />}
      </div>
      {!isElement && (
        <div className={classes.flags}>
          <Checkbox
            size="xs"
            label="Required"
            checked={field.required ?? false}
            onChange={(event) => onChange(withSetting(field, 'required', event.currentTarget.checked))}
          />
          <Checkbox
            size="xs"
            label="Filter by it"
            checked={isFilterable(field)}
            onChange={(event) => onChange({ ...field, filterable: event.currentTarget.checked })}
          />
          <Checkbox
            size="xs"
            label="Column in lists"
            checked={field.grid ?? false}
            onChange={(event) => onChange(withSetting(field, 'grid', event.currentTarget.checked))}
          />
        </div>
      )}
      <Content {...props} />
      <BoundsEditor field={field} onChange={(next) => onChange(next, `${pointer} limits`)} />
      {!isElement && (
        <ConditionEditor field={field} others={others} onChange={(next) => onChange(next, `${pointer} condition`)} />
      )}
    </div>
  )
}
