import { ActionIcon, Button, TextInput } from '@mantine/core'
import type { FieldOption } from '@mtc/openapi/product-schema'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { DragList } from '../../../ui/drag-list.tsx'
import { slugify } from '../../screens/record/slug.ts'
import classes from './designer.module.css'
import { useKeyedList } from './use-keyed-list.ts'

interface OptionsEditorProps {
  options: readonly FieldOption[]
  onChange: (options: FieldOption[]) => void
}

const labelOf = (option: FieldOption) => (typeof option === 'string' ? option : option.label)
const storedValue = (option: FieldOption) => (typeof option === 'string' ? option : option.value)

/** The option under another label; its value follows while it is made from the label. */
function relabelled(option: FieldOption, label: string): FieldOption {
  const value = storedValue(option)
  const isAuto = value === slugify(labelOf(option)) || value === labelOf(option)
  return { value: isAuto ? slugify(label) || label : value, label }
}

/** The choices of a field, in their order. */
export function OptionsEditor({ options, onChange }: OptionsEditorProps) {
  const [added, setAdded] = useState('')
  const list = useKeyedList(options, onChange)
  const add = () => {
    const label = added.trim()
    if (label === '') return
    list.add({ value: slugify(label) || label, label })
    setAdded('')
  }
  return (
    <fieldset className={classes.set}>
      <legend>Choices</legend>
      <DragList
        label="Choices"
        items={list.items}
        itemId={({ key }) => key}
        itemName={({ item }) => labelOf(item)}
        onMove={(_, { from, to }) => list.move(from, to)}
      >
        {({ item }, place) => (
          <div className={classes.option}>
            <TextInput
              size="xs"
              aria-label={`Choice ${place + 1}`}
              value={labelOf(item)}
              onChange={(event) => list.replace(place, relabelled(item, event.currentTarget.value))}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Remove the choice ${labelOf(item)}`}
              onClick={() => list.remove(place)}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </div>
        )}
      </DragList>
      <div className={classes.option}>
        <TextInput
          size="xs"
          aria-label="New choice"
          placeholder="Another choice"
          value={added}
          onChange={(event) => setAdded(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            add()
          }}
        />
        <Button size="xs" variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
          Add
        </Button>
      </div>
    </fieldset>
  )
}
