import { Select, Textarea, TextInput } from '@mantine/core'
import { isFieldType } from '@mtc/openapi/product-schema'
import { convert, relabel, rename } from '../edits/set.ts'
import { KIND_GROUPS, KINDS } from '../kinds/kinds.ts'
import type { Field } from '../model/field.ts'
import { useDesigner } from '../shell/designer-context.ts'
import { useField } from './use-field.ts'

export const KIND_CHOICES = KIND_GROUPS.map((group) => ({
  group,
  items: KINDS.filter((kind) => kind.group === group).map(({ type, name }) => ({ value: type, label: name })),
}))

const BEFORE = 'What the API and imports call the field. It follows the label until you change it.'
const AFTER =
  'Products keep their values: publishing moves them to the new key. Whoever uses the API has to follow, or you keep the old key for a while when you publish.'

/** What a field is called, by people and by the API, what kind it is, and what helps to fill it in. */
export function Basics({ field, pointer }: { field: Field; pointer: string }) {
  const { design, act, published, issues } = useDesigner()
  const isPublished = published.has(field.id)
  return (
    <>
      <TextInput
        size="xs"
        label="Label"
        value={field.label ?? ''}
        maxLength={200}
        error={issues.at(`${pointer}/label`)}
        onChange={(event) => act(relabel(design, field.id, event.currentTarget.value, isPublished))}
      />
      <TextInput
        size="xs"
        label="Key"
        description={isPublished ? AFTER : BEFORE}
        value={field.name}
        maxLength={80}
        spellCheck={false}
        error={issues.at(`${pointer}/name`)}
        onChange={(event) => act(rename(design, field.id, event.currentTarget.value.trim()))}
      />
      {field.type !== 'schema' && (
        <Select
          size="xs"
          label="Kind"
          data={KIND_CHOICES}
          searchable
          allowDeselect={false}
          value={field.type}
          onChange={(type) => isFieldType(type) && act(convert(design, field.id, type))}
        />
      )}
      <HelpInput field={field} />
    </>
  )
}

function HelpInput({ field }: { field: Field }) {
  const { set } = useField(field.id)
  return (
    <Textarea
      size="xs"
      label="Help"
      description="Stands under the field on the form"
      autosize
      minRows={1}
      maxRows={5}
      value={field.help ?? ''}
      onChange={(event) => set('help', event.currentTarget.value)}
    />
  )
}
