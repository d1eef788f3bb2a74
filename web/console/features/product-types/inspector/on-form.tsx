import { Checkbox, Select, TextInput } from '@mantine/core'
import { type FieldWidth, KINDS } from '@mtc/openapi/product-schema'
import { setWidth } from '../edits/set.ts'
import { kindOf } from '../kinds/kinds.ts'
import { findField } from '../model/tree.ts'
import { useDesigner } from '../shell/designer-context.ts'
import type { SettingProps } from './setting.ts'

const WIDTHS: readonly { value: string; label: string }[] = [
  { value: '', label: 'As suits it' },
  { value: 'full', label: 'Whole row' },
  { value: 'two-thirds', label: 'Two thirds' },
  { value: 'half', label: 'Half' },
  { value: 'third', label: 'A third' },
]

const takesPlaceholder = new Set(['line', 'lines', 'number', 'tags', 'list'])

/** How the field looks on the form, and whether it has to be filled in. */
export function OnForm({ field, set }: SettingProps) {
  const { design, act } = useDesigner()
  const isOutermost = findField(design, field.id)?.parent === undefined
  const shown = (isOutermost ? design.uiConfig.spans?.[field.name] : undefined) ?? field.width
  return (
    <>
      <Checkbox
        size="xs"
        label="Required"
        checked={field.required ?? false}
        onChange={(event) => set('required', event.currentTarget.checked)}
      />
      <Select
        size="xs"
        label="Width"
        data={WIDTHS}
        allowDeselect={false}
        value={shown ?? ''}
        onChange={(width) => act(setWidth(design, field.id ?? '', width ? (width as FieldWidth) : undefined))} // one of the list
      />
      {takesPlaceholder.has(kindOf(field.type).face) && (
        <TextInput
          size="xs"
          label="Placeholder"
          description="Shown while the field is empty"
          value={field.placeholder ?? ''}
          onChange={(event) => set('placeholder', event.currentTarget.value)}
        />
      )}
    </>
  )
}

/** Where else the field appears: filters, columns, languages. */
export function Elsewhere({ field, set }: SettingProps) {
  const kind = KINDS[field.type]
  return (
    <>
      <Checkbox
        size="xs"
        label="Filter by it"
        checked={field.filterable ?? kind.isFilterable}
        onChange={(event) => set('filterable', event.currentTarget.checked)}
      />
      <Checkbox
        size="xs"
        label="Column in lists"
        checked={field.grid ?? false}
        onChange={(event) => set('grid', event.currentTarget.checked)}
      />
      {kind.mayBeLocalized && (
        <Checkbox
          size="xs"
          label="A value for each language"
          checked={field.localized ?? false}
          onChange={(event) => set('localized', event.currentTarget.checked)}
        />
      )}
      <Checkbox
        size="xs"
        label="Out of use"
        description="Still accepted and kept, no longer asked for"
        checked={field.deprecated ?? false}
        onChange={(event) => set('deprecated', event.currentTarget.checked)}
      />
    </>
  )
}
