import type { JsonSchema } from '@mtc/openapi/product-schema'
import type { FieldPathList, RJSFSchema } from '@rjsf/utils'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { registryOf, withDefaults } from './form-engine.ts'
import { plainSchema } from './plain-schema.ts'
import { toPointer } from './pointer.ts'
import { setAt } from './set-at.ts'

interface FormDataOptions {
  schema: JsonSchema
  formId: string
  /** What the host holds. */
  formData: unknown
  onChange: ((data: unknown, pointer: string | undefined) => void) | undefined
}

// A default may bring a field in that has a default in turn; a form whose defaults never settle stops here.
const mostRounds = 8

/**
 * The data of a form: typed into, filled with the defaults of what is shown, replaced whenever the host hands in
 * something that this form did not report.
 */
export function useFormData({ schema, formId, formData, onChange }: FormDataOptions) {
  const registry = useMemo(() => registryOf(schema as RJSFSchema, formId), [schema, formId])
  const complete = useCallback(
    (given: unknown) => {
      let data = given
      for (let round = 0; round < mostRounds; round += 1) {
        const next = withDefaults(registry, plainSchema(schema, data, schema), data)
        if (next === data) break
        data = next
      }
      return data
    },
    [registry, schema],
  )

  const [typed, setTyped] = useState(() => ({ over: formData, data: complete(formData), schema }))
  const reported = useRef<unknown>(formData)
  // What was typed belongs to the data it was typed over: whatever else the host hands in replaces it.
  const isOwn = formData === typed.over || formData === reported.current
  let current = typed
  if (!isOwn || typed.schema !== schema) {
    current = { over: formData, data: complete(isOwn ? typed.data : formData), schema }
    setTyped(current)
  }
  const { data } = current

  const latest = useRef(data)
  const host = useRef({ formData, onChange })
  useEffect(() => {
    latest.current = data
    host.current = { formData, onChange }
  })

  const report = useCallback(
    (next: unknown, pointer: string | undefined) => {
      latest.current = next
      reported.current = next
      setTyped({ over: host.current.formData, data: next, schema })
      host.current.onChange?.(next, pointer)
    },
    [schema],
  )

  useEffect(() => {
    // Defaults that were filled in are told to the host as nobody's change.
    if (data !== formData && data !== reported.current) report(data, undefined)
  }, [data, formData, report])

  const write = useCallback(
    (value: unknown, path: FieldPathList) => {
      const before = plainSchema(schema, latest.current, schema)
      const next = setAt(latest.current, path, value)
      const pointer = toPointer(path)
      report(plainSchema(schema, next, schema) === before ? next : complete(next), pointer)
      return pointer
    },
    [schema, complete, report],
  )

  return { registry, data, plain: plainSchema(schema, data, schema), write, latest: () => latest.current }
}
