import { Select } from '@mantine/core'
import { type FieldDefinition, isFieldType } from '@mtc/openapi/product-schema'
import { asKind } from '../edits/set.ts'
import { newId } from '../model/new-id.ts'
import { KIND_CHOICES } from './basics.tsx'
import classes from './inspector.module.css'
import { Limits } from './limits.tsx'
import type { SettingProps } from './setting.ts'
import { contentOf } from './settings-of-kind.ts'

/** What each entry of a list is. */
export function Entry({ field, set }: SettingProps) {
  const item: FieldDefinition = field.item ?? { name: 'item', type: 'text' }
  const setItem: SettingProps['set'] = (member, value) => {
    const { [member]: _before, ...rest } = item
    set('item', { ...(rest as FieldDefinition), ...(value === undefined ? {} : { [member]: value }) }) // name and type stay
  }
  return (
    <fieldset className={classes.set}>
      <legend>Each entry</legend>
      <Select
        size="xs"
        label="Kind of entry"
        data={KIND_CHOICES}
        searchable
        allowDeselect={false}
        value={item.type}
        onChange={(type) => isFieldType(type) && set('item', asKind({ ...item, id: item.id ?? newId() }, type))}
      />
      {contentOf(item.type).map((Content) => (
        <Content key={Content.name} field={item} set={setItem} />
      ))}
      <Limits field={item} set={setItem} />
    </fieldset>
  )
}
