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

  const [typed, setTyped] = useState(() => ({ seen: formData, data: complete(formData), schema }))
  const reported = useRef<unknown>(formData)
  let current = typed
  if (formData !== typed.seen || schema !== typed.schema) {
    // The host hands back what it was told; whatever else it hands in replaces what was typed.
    const isOurs = formData === typed.seen || formData === reported.current
    const data = isOurs ? typed.data : formData
    current = { seen: formData, data: isOurs && schema === typed.schema ? data : complete(data), schema }
    setTyped(current)
  }
  const { data } = current

  const latest = useRef(data)
  const tell = useRef(onChange)
  useEffect(() => {
    latest.current = data
    tell.current = onChange
  })

  const report = useCallback((next: unknown, pointer: string | undefined) => {
    latest.current = next
    reported.current = next
    setTyped((before) => ({ ...before, data: next }))
    tell.current?.(next, pointer)
  }, [])

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
