import { ActionIcon, Button, Textarea, TextInput } from '@mantine/core'
import type { FieldOption } from '@mtc/openapi/product-schema'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { DragList } from '../../../../ui/drag-list.tsx'
import { useKeyedList } from '../../../../ui/use-keyed-list.ts'
import { slugify } from '../../../screens/record/slug.ts'
import { optionOf } from '../model/field.ts'
import classes from './inspector.module.css'
import { optionsText, readOptions } from './option-lines.ts'
import type { SettingProps } from './setting.ts'

const made = (label: string): FieldOption => ({ value: slugify(label) || label, label })

/** The option under another label; its value follows while it is made from the label and no product has it yet. */
function relabelled(option: FieldOption, label: string): FieldOption {
  const { value, label: before } = optionOf(option)
  const isAuto = value === slugify(before)
  return { value: isAuto ? slugify(label) || label : value, label }
}

/** The choices of a field in their order: what people read, and what is stored. */
export function Options({ field, set }: SettingProps) {
  const [isText, setText] = useState(false)
  const options = field.options ?? []
  return (
    <fieldset className={classes.set}>
      <legend>
        Choices
        <Button size="compact-xs" variant="subtle" onClick={() => setText(!isText)}>
          {isText ? 'As a list' : 'Paste many'}
        </Button>
      </legend>
      {isText ? (
        <OptionLines options={options} onChange={(next) => set('options', next)} />
      ) : (
        <OptionList options={options} onChange={(next) => set('options', next)} />
      )}
    </fieldset>
  )
}

interface OptionsProps {
  options: readonly FieldOption[]
  onChange: (options: FieldOption[]) => void
}

function OptionLines({ options, onChange }: OptionsProps) {
  const [text, setText] = useState(() => optionsText(options))
  return (
    <Textarea
      size="xs"
      label="One choice a line"
      description="Its label, or value, tab and label as a spreadsheet copies them"
      autosize
      minRows={6}
      maxRows={16}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value)
        onChange(readOptions(event.currentTarget.value))
      }}
    />
  )
}

function OptionList({ options, onChange }: OptionsProps) {
  const [added, setAdded] = useState('')
  const list = useKeyedList(options, onChange)
  const add = () => {
    const label = added.trim()
    if (label === '') return
    list.add(made(label))
    setAdded('')
  }
  return (
    <>
      <DragList
        label="Choices"
        items={list.items}
        itemId={({ key }) => key}
        itemName={({ item }) => optionOf(item).label}
        onMove={(_, { from, to }) => list.move(from, to)}
      >
        {({ item }, place) => (
          <div className={classes.option}>
            <TextInput
              size="xs"
              aria-label={`Choice ${place + 1}`}
              value={optionOf(item).label}
              onChange={(event) => list.replace(place, relabelled(item, event.currentTarget.value))}
            />
            <TextInput
              size="xs"
              aria-label={`Stored value of choice ${place + 1}`}
              value={optionOf(item).value}
              spellCheck={false}
              onChange={(event) => list.replace(place, { ...optionOf(item), value: event.currentTarget.value })}
            />
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              aria-label={`Remove the choice ${optionOf(item).label}`}
              onClick={() => list.remove(place)}
            >
              <IconTrash size={14} aria-hidden />
            </ActionIcon>
          </div>
        )}
      </DragList>
      <div className={classes.add}>
        <TextInput
          size="xs"
          aria-label="New choice"
          placeholder="Another choice"
          value={added}
          onChange={(event) => setAdded(event.currentTarget.value)}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text')
            if (!text.includes('\n')) return
            event.preventDefault()
            onChange([...options, ...readOptions(text)])
          }}
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
    </>
  )
}
