import { Alert, Button, FileButton, Select, Textarea } from '@mantine/core'
import { type FieldDefinition, isFieldType, type JsonSchema } from '@mtc/openapi/product-schema'
import { numberOf } from '@mtc/openapi/words'
import { IconUpload } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { asKind } from '../edits/set.ts'
import { KIND_CHOICES } from '../inspector/basics.tsx'
import { kindOf } from '../kinds/kinds.ts'
import { newId } from '../model/new-id.ts'
import classes from './create.module.css'
import { type ReadImport, readImport } from './read-import.ts'

/** What an import brings along to begin from. */
export interface ImportStart {
  fields: FieldDefinition[]
  /** Where the schema says more than the fields. */
  schema?: JsonSchema
  name?: string
  description?: string
}

interface ImportPanelProps {
  text: string
  onText: (text: string) => void
  kinds: Readonly<Record<string, string>>
  onKind: (name: string, type: string) => void
}

const LEFT_OUT = 'left-out'
/** What every product has anyway. */
const OWN = new Set(['name', 'slug', 'sku', 'status', 'description', 'price', 'currency'])

/** The kind that somebody chose for a column, or the one that was guessed. */
const chosenKind = ({ name, type }: FieldDefinition, kinds: Readonly<Record<string, string>>): string =>
  kinds[name] ?? (OWN.has(name) ? LEFT_OUT : type)

/** The fields that an import makes, with the kinds that somebody chose for its columns. */
export function startOfImport(read: ReadImport, kinds: Readonly<Record<string, string>>): ImportStart | undefined {
  if (read.form === 'csv') {
    const fields = read.columns.flatMap(({ field }) => {
      const type = chosenKind(field, kinds)
      if (type === LEFT_OUT) return []
      return isFieldType(type) && type !== field.type ? asKind({ ...field, id: newId() }, type) : field
    })
    return { fields }
  }
  if (read.form !== 'schema' && read.form !== 'fields') return undefined
  const { fields, schema, name, description, issues } = read.imported
  if (issues.length > 0) return undefined
  return {
    fields,
    ...(read.form === 'schema' ? { schema } : {}),
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
  }
}

/** Takes a text or a file, says what it is, and shows the fields that come of it. */
export function ImportPanel({ text, onText, kinds, onKind }: ImportPanelProps) {
  const [fault, setFault] = useState<string>()
  const read = useMemo(() => readImport(text), [text])
  const open = async (file: File | null) => {
    if (!file) return
    setFault(undefined)
    if (file.size > 5_000_000) setFault('The file is larger than 5 MB. The first lines are enough for a table.')
    else onText(await file.text())
  }
  return (
    <div className={classes.import}>
      <div>
        <FileButton onChange={(file) => void open(file)} accept=".json,.csv,.tsv,.txt,application/json,text/csv">
          {(props) => (
            <Button {...props} size="xs" variant="default" leftSection={<IconUpload size={14} aria-hidden />}>
              Choose a file
            </Button>
          )}
        </FileButton>
      </div>
      <Textarea
        label="Or paste it here"
        description="A JSON Schema, a list of fields, or a table with its header (CSV, or copied from a spreadsheet)"
        autosize
        minRows={6}
        maxRows={14}
        spellCheck={false}
        classNames={{ input: classes.mono ?? '' }}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      {fault && <Alert color="red">{fault}</Alert>}
      <Reading read={read} kinds={kinds} onKind={onKind} />
    </div>
  )
}

const WORDS = { schema: 'A JSON Schema', fields: 'A list of fields' } as const

function Reading({ read, kinds, onKind }: { read: ReadImport } & Pick<ImportPanelProps, 'kinds' | 'onKind'>) {
  if (read.form === 'nothing') return null
  if (read.form === 'unknown') return <Alert color="red">{read.fault}</Alert>
  if (read.form === 'csv') {
    return (
      <section aria-label="Columns of the table">
        <p className={classes.found}>
          A table with {numberOf(read.columns.length, 'column')}; the kinds are guessed from{' '}
          {numberOf(read.rows, 'row')}.
        </p>
        <ul className={classes.columns}>
          {read.columns.map(({ field, because, samples }) => (
            <li key={field.name}>
              <strong>{field.label}</strong>
              <Select
                size="xs"
                aria-label={`Kind of ${field.label ?? field.name}`}
                data={[{ value: LEFT_OUT, label: 'Leave out' }, ...KIND_CHOICES]}
                allowDeselect={false}
                value={chosenKind(field, kinds)}
                onChange={(type) => type && onKind(field.name, type)}
              />
              <span className={classes.because}>
                {OWN.has(field.name) ? 'Every product has this anyway' : because}
                {samples.length > 0 && ` (${samples.join(', ')})`}
              </span>
            </li>
          ))}
        </ul>
      </section>
    )
  }
  const { fields, notes, issues } = read.imported
  return (
    <section aria-label="What was read">
      {issues.length > 0 ? (
        <Alert color="red" title="It cannot be a product type">
          <ul>
            {issues.slice(0, 10).map(({ pointer, message }) => (
              <li key={`${pointer} ${message}`}>
                {message} <code>{pointer || '/'}</code>
              </li>
            ))}
          </ul>
        </Alert>
      ) : (
        <p className={classes.found}>
          {WORDS[read.form]} with {fields.length} {fields.length === 1 ? 'field' : 'fields'}:{' '}
          {fields.map((field) => `${field.label ?? field.name} (${kindOf(field.type).name.toLowerCase()})`).join(', ')}.
        </p>
      )}
      {notes.length > 0 && (
        <details>
          <summary>{notes.length === 1 ? 'One note' : `${notes.length} notes`}</summary>
          <ul className={classes.notes}>
            {notes.map(({ pointer, message }) => (
              <li key={`${pointer} ${message}`}>
                {message} <code>{pointer}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
