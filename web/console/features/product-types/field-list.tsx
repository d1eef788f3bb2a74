import { ActionIcon, Button, Menu, ScrollArea } from '@mantine/core'
import type { FieldDefinition } from '@mtc/openapi/product-schema'
import { IconChevronDown, IconChevronRight, IconCopy, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { DragList } from '../../../ui/drag-list.tsx'
import classes from './designer.module.css'
import { duplicate, newField } from './field-edits.ts'
import type { FieldIssues } from './field-issues.ts'
import { FieldSettings } from './field-settings.tsx'
import { KINDS, kindName } from './kinds.ts'
import { useKeyedList } from './use-keyed-list.ts'

export interface FieldListProps {
  label: string
  fields: readonly FieldDefinition[]
  /** Where the list stands in the design, for its issues. */
  pointer: string
  issues: FieldIssues
  onChange: (fields: FieldDefinition[], topic?: string) => void
}

interface RowProps {
  field: FieldDefinition
  hasIssue: boolean
  isOpen: boolean
  onToggle: () => void
  onDuplicate: () => void
  onRemove: () => void
}

function RowHead({ field, hasIssue, isOpen, onToggle, onDuplicate, onRemove }: RowProps) {
  const name = field.label || field.name
  const Chevron = isOpen ? IconChevronDown : IconChevronRight
  return (
    <div className={classes.rowHead}>
      <button type="button" className={classes.toggle} aria-expanded={isOpen} onClick={onToggle}>
        <Chevron size={16} aria-hidden />
        <span className={classes.rowName}>
          {name}
          {field.required && <span className={classes.required}> required</span>}
        </span>
        {hasIssue && <span className={classes.issue}>Needs attention</span>}
        <span className={classes.kind}>{kindName(field.type)}</span>
      </button>
      <ActionIcon variant="subtle" color="gray" aria-label={`Duplicate ${name}`} onClick={onDuplicate}>
        <IconCopy size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" aria-label={`Remove ${name}`} onClick={onRemove}>
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </div>
  )
}

/** The fields of a product type or a group: added, put in order, opened to be changed. */
export function FieldList({ label, fields, pointer, issues, onChange }: FieldListProps) {
  const list = useKeyedList(fields, onChange)
  const [open, setOpen] = useState<string>()
  return (
    <div>
      <DragList
        label={label}
        items={list.items}
        itemId={({ key }) => key}
        itemName={({ item }) => item.label || item.name}
        onMove={(_, { from, to }) => list.move(from, to)}
      >
        {({ item, key }, place) => (
          <>
            <RowHead
              field={item}
              hasIssue={issues.within(`${pointer}/${place}`)}
              isOpen={open === key}
              onToggle={() => setOpen(open === key ? undefined : key)}
              onDuplicate={() => list.add(duplicate(item, fields), place + 1)}
              onRemove={() => list.remove(place)}
            />
            {open === key && (
              <FieldSettings
                field={item}
                others={fields.filter((other) => other !== item)}
                pointer={`${pointer}/${place}`}
                issues={issues}
                onChange={(next, topic) => onChange(fields.with(place, next), topic)}
              />
            )}
            {issues.at(`${pointer}/${place}`) && <p className={classes.issue}>{issues.at(`${pointer}/${place}`)}</p>}
          </>
        )}
      </DragList>
      <Menu position="bottom-start" width={300}>
        <Menu.Target>
          <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} className={classes.add ?? ''}>
            Add field
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <ScrollArea.Autosize mah={380}>
            {KINDS.map(({ type, name, hint }) => (
              <Menu.Item
                key={type}
                rightSection={<span className={classes.kind}>{hint}</span>}
                onClick={() => setOpen(list.add(newField(type, fields)))}
              >
                {name}
              </Menu.Item>
            ))}
          </ScrollArea.Autosize>
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
