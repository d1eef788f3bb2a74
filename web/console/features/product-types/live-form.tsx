import { Button } from '@mantine/core'
import {
  checkSchema,
  type FieldDefinition,
  type FieldType,
  fieldsOf,
  type JsonSchema,
  sampleData,
  type UiConfig,
  uiSchemaOf,
} from '@mtc/openapi/product-schema'
import { useMemo, useState } from 'react'
import { showDone } from '../../../ui/undo-toast.tsx'
import { isRecord } from '../../core/json.ts'
import { customFieldsOf } from '../../screens/custom-fields.ts'
import { Form } from '../../screens/record/form.tsx'
import record from '../../screens/record/record.module.css'
import classes from './designer.module.css'

interface LiveFormProps {
  schema: JsonSchema
  uiConfig: UiConfig
}

/** What is left of the data once fields have gone. */
function fitting(schema: JsonSchema, data: unknown): Record<string, unknown> {
  const names = new Set(fieldsOf(schema).fields.map((field) => field.name))
  return Object.fromEntries(Object.entries(isRecord(data) ? data : {}).filter(([name]) => names.has(name)))
}

const RECORDS: readonly FieldType[] = ['image', 'file', 'reference']

/** Sample data without what would have to be in the shop already: pictures, files, other records. */
function samplesOf(schema: JsonSchema): Record<string, unknown> {
  const isRecordOf = ({ type, item }: FieldDefinition) =>
    RECORDS.includes(type) || (item && RECORDS.includes(item.type))
  const absent = new Set(fieldsOf(schema).fields.flatMap((field) => (isRecordOf(field) ? [field.name] : [])))
  const samples = sampleData(schema)
  return Object.fromEntries(Object.entries(isRecord(samples) ? samples : {}).filter(([name]) => !absent.has(name)))
}

/** The form that the design makes, at once: empty, or filled with sample data. */
export function LiveForm({ schema, uiConfig }: LiveFormProps) {
  const [data, setData] = useState<unknown>({})
  const isSound = useMemo(() => checkSchema(schema).length === 0, [schema])
  const uiSchema = useMemo(() => uiSchemaOf(uiConfig), [uiConfig])
  const isEmpty = Object.keys(customFieldsOf(schema)).length === 0
  const fitted = useMemo(() => (isSound ? fitting(schema, data) : {}), [isSound, schema, data])
  return (
    <section aria-label="The form that this makes">
      <div className={record.entryHead} style={{ marginBlockEnd: 'var(--mtc-space-3)' }}>
        <h2 className={record.cardTitle} style={{ margin: 0 }}>
          The form
        </h2>
        <span className={classes.tools}>
          <Button size="xs" variant="default" onClick={() => setData({})}>
            Empty
          </Button>
          <Button size="xs" variant="default" disabled={!isSound} onClick={() => setData(samplesOf(schema))}>
            Sample data
          </Button>
          <Button size="xs" variant="default" type="submit" form="live-form" disabled={!isSound}>
            Check
          </Button>
        </span>
      </div>
      {isEmpty ? (
        <p className={record.when}>Every field that you add is shown here at once.</p>
      ) : isSound ? (
        <Form
          formId="live-form"
          schema={schema}
          uiSchema={uiSchema}
          formData={fitted}
          onChange={(next) => setData(next)}
          onSubmit={() => showDone('This product would be valid')}
        />
      ) : (
        <p className={classes.issue}>The form is shown again once the fields are sound.</p>
      )}
    </section>
  )
}
