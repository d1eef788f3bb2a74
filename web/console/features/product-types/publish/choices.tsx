import { ActionIcon, Button, Select, Textarea, TextInput } from '@mantine/core'
import { isRecord } from '@mtc/openapi/json'
import type { FieldDefinition } from '@mtc/openapi/product-schema'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useKeyedList } from '../../../../ui/use-keyed-list.ts'
import { DefaultValue } from '../inspector/default-value.tsx'
import { parsed } from '../json/text-design.ts'
import type { Design } from '../model/design.ts'
import classes from './publish.module.css'
import type { TypeChange } from './use-impact.ts'

type Choice = Design['choices'][string]
type Mapping = NonNullable<Choice['mapping']>[number]
type Otherwise = NonNullable<Choice['otherwise']>

interface ChoicesProps {
  change: TypeChange
  choice: Choice
  /** The field as it will be, for a default in its own widget. */
  field: FieldDefinition | undefined
  onChange: (choice: Choice) => void
}

const OTHERWISE: readonly { value: Otherwise; label: string }[] = [
  { value: 'keep', label: 'Keep it as it is, to be mended' },
  { value: 'drop', label: 'Let it go' },
  { value: 'value', label: 'Take the default instead' },
  { value: 'refuse', label: 'Do not publish then' },
]

const text = (value: unknown): string =>
  value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value)

/** A value as somebody types it: a number, yes or no where it reads as one, else the words. */
const typedValue = (typed: string): unknown => {
  const read = parsed(typed)
  return typeof read === 'number' || typeof read === 'boolean' ? read : typed
}

function MappingTable({ mapping, onChange }: { mapping: readonly Mapping[]; onChange: (mapping: Mapping[]) => void }) {
  const list = useKeyedList(mapping, onChange)
  return (
    <fieldset className={classes.mapping}>
      <legend>Values and what becomes of them</legend>
      {list.items.map(({ item, key }, place) => (
        <div key={key} className={classes.pair}>
          <TextInput
            size="xs"
            aria-label={`Value ${place + 1} before`}
            placeholder="Before"
            value={text(item.from)}
            onChange={(event) => list.replace(place, { ...item, from: typedValue(event.currentTarget.value) })}
          />
          <span aria-hidden>→</span>
          <TextInput
            size="xs"
            aria-label={`Value ${place + 1} after`}
            placeholder="After"
            value={text(item.to)}
            onChange={(event) => list.replace(place, { ...item, to: typedValue(event.currentTarget.value) })}
          />
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            aria-label={`Remove the pair ${place + 1}`}
            onClick={() => list.remove(place)}
          >
            <IconTrash size={14} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        size="compact-xs"
        variant="default"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => list.add({ from: '', to: '' })}
      >
        Add a pair
      </Button>
    </fieldset>
  )
}

function ExpressionInput({ expression, onChange }: { expression: unknown; onChange: (expression: unknown) => void }) {
  const [typed, setTyped] = useState(() => (expression === undefined ? '' : JSON.stringify(expression)))
  const read = typed.trim() === '' ? undefined : parsed(typed)
  const isSound = typed.trim() === '' || isRecord(read)
  return (
    <Textarea
      size="xs"
      label="Worked out by an expression"
      description={'JsonLogic over the fields as they were: {"cat": [{"var": "first"}, " ", {"var": "last"}]}'}
      autosize
      minRows={1}
      maxRows={6}
      spellCheck={false}
      value={typed}
      error={isSound ? undefined : 'This is no expression yet'}
      onChange={(event) => {
        const next = event.currentTarget.value
        setTyped(next)
        const value = next.trim() === '' ? undefined : parsed(next)
        if (value === undefined ? next.trim() === '' : isRecord(value)) onChange(value)
      }}
    />
  )
}

/** What somebody decides about one change: only what that change takes is asked. */
export function Choices({ change, choice, field, onChange }: ChoicesProps) {
  const takes = (member: TypeChange['takes'][number]) => change.takes.includes(member)
  const set = (members: Partial<Record<keyof Choice, unknown>>) => {
    const entries = Object.entries({ ...choice, ...members }).filter(([, value]) => value !== undefined && value !== '')
    onChange(Object.fromEntries(entries) as Choice)
  }
  return (
    <div className={classes.choices}>
      {takes('otherwise') && (
        <Select
          size="xs"
          label="A value that cannot be taken over"
          data={OTHERWISE.filter(({ value }) => value !== 'value' || takes('value'))}
          allowDeselect={false}
          value={choice.otherwise ?? 'keep'}
          onChange={(otherwise) => set({ otherwise: otherwise ?? undefined })}
        />
      )}
      {takes('value') && field && (
        <div>
          <p className={classes.note}>For products without a value</p>
          <DefaultValue field={{ ...field, default: choice.value }} set={(_, value) => set({ value })} />
        </div>
      )}
      {takes('mapping') && (
        <MappingTable
          mapping={choice.mapping ?? []}
          onChange={(mapping) => set({ mapping: mapping.length === 0 ? undefined : mapping })}
        />
      )}
      {takes('expression') && (
        <ExpressionInput expression={choice.expression} onChange={(expression) => set({ expression })} />
      )}
      {takes('alias') && (
        <TextInput
          size="xs"
          type="date"
          label="Accept the old key until"
          description="Leave it empty to drop the old key at once"
          value={choice.aliasUntil ?? ''}
          onChange={(event) => set({ aliasUntil: event.currentTarget.value })}
        />
      )}
    </div>
  )
}
