import { checkSchema, type JsonSchema } from '@mtc/openapi/product-schema'
import { useState } from 'react'
import { JsonEditor, type JsonFinding } from '../../../ui/json-editor/json-editor.tsx'
import { isRecord, sameJson } from '../../core/json.ts'

interface JsonTabProps {
  schema: JsonSchema
  onChange: (schema: JsonSchema) => void
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (fault) {
    // The editor itself marks where the text stops being JSON.
    if (fault instanceof SyntaxError) return undefined
    throw fault
  }
}

const lint = (text: string): JsonFinding[] => {
  const schema = parsed(text)
  return schema === undefined ? [] : checkSchema(schema).map(({ pointer, message }) => ({ pointer, message }))
}

/** The schema itself, for those who want it; only a sound one reaches the design. */
export function JsonTab({ schema, onChange }: JsonTabProps) {
  const [text, setText] = useState(() => JSON.stringify(schema, null, 2))
  const [shown, setShown] = useState(schema)
  if (schema !== shown && !sameJson(schema, shown)) {
    // Changed elsewhere: by the field list, or by an undo.
    setShown(schema)
    if (!sameJson(parsed(text), schema)) setText(JSON.stringify(schema, null, 2))
  }
  const type = (next: string) => {
    setText(next)
    const value = parsed(next)
    if (isRecord(value) && checkSchema(value).length === 0) onChange(value)
  }
  return (
    <section aria-label="Schema">
      <JsonEditor label="Schema as JSON" value={text} onChange={type} lint={lint} />
    </section>
  )
}
