import { createValidator, type JsonSchema } from '@mtc/openapi/product-schema'
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { useAfterPress } from './after-press.ts'
import { applicableData } from './applicable.ts'
import { distinctErrors, type FieldError, unansweredErrors } from './errors.ts'
import { isWithin } from './pointer.ts'

const none: readonly FieldError[] = []
const noErrors: FieldError[] = []

/** A line of the summary: once it is mended it stays, and says so. */
export interface SummaryLine extends FieldError {
  isMended: boolean
}

/** The lines of an attempt to save, with what is wrong at their fields now: as many as then, so that nothing below moves. */
function summaryOf(listed: readonly FieldError[], shown: readonly FieldError[]): SummaryLine[] {
  return listed.map((line) => {
    const now = shown.find(({ field, message }) => field === line.field && message === line.message)
    const other = now ?? shown.find(({ field }) => field === line.field)
    return { ...line, ...other, isMended: other === undefined }
  })
}

/**
 * Which errors a form shows. The schema's appear once a field was left, and all of them after an attempt to save; the
 * server's at once, until their field is changed; what cannot become a value, at once. A live form says all at once.
 */
export function useFormErrors(
  schema: JsonSchema,
  data: unknown,
  serverErrors: readonly FieldError[] = none,
  isLive = false,
) {
  // What the last attempt to save found, in the order of the page; undefined before it.
  const [found, setFound] = useState<readonly FieldError[]>()
  const wasSubmitted = found !== undefined
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map())
  // Also at once: a fault may arise in the very event that submits the form.
  const currentFaults = useRef(new Map<string, string>()).current
  const [answered, setAnswered] = useState<{ of: readonly FieldError[]; changed: ReadonlySet<string> }>({
    of: none,
    changed: new Set(),
  })
  const afterPress = useAfterPress()
  const validate = useMemo(() => createValidator(schema), [schema])

  const judge = useCallback(
    (value: unknown, broken: ReadonlyMap<string, string>): FieldError[] => {
      const unreadable = [...broken].map(([field, message]) => ({ field, message }))
      const refused = validate(applicableData(schema, value)).filter(({ field }) => !broken.has(field))
      return distinctErrors([...unreadable, ...refused])
    },
    [schema, validate],
  )
  const isAnyoneAsking = isLive || wasSubmitted || left.size > 0 || faults.size > 0
  // Judged when there is time: what was typed stands on the page first.
  const judged = useDeferredValue(data)
  const all = useMemo(
    () => (isAnyoneAsking ? judge(judged, faults) : noErrors),
    [isAnyoneAsking, judge, judged, faults],
  )
  const fromServer = useMemo(
    () => unansweredErrors(serverErrors, answered.of === serverErrors ? answered.changed : new Set()),
    [serverErrors, answered],
  )
  const shown = useMemo(() => {
    const visible = isLive || wasSubmitted ? all : all.filter(({ field }) => left.has(field) || faults.has(field))
    return distinctErrors([...fromServer, ...visible])
  }, [all, fromServer, isLive, wasSubmitted, left, faults])

  return {
    /** What stands at the fields now. */
    shown,
    /** What the summary lists: what the last attempt to save found here, or else what the server refused. */
    summary: summaryOf(found?.length ? found : serverErrors, shown),
    /** Everything wrong with data at this moment. */
    check: (value: unknown) => judge(value, currentFaults),
    /** An attempt to save was made, and found this, in the order of the page. */
    submitted: setFound,
    leave: useCallback(
      (pointer: string) =>
        afterPress(() => setLeft((before) => (before.has(pointer) ? before : new Set(before).add(pointer)))),
      [afterPress],
    ),
    change: useCallback(
      (pointer: string) => {
        if (!serverErrors.some(({ field }) => isWithin(field, pointer))) return
        setAnswered((before) => {
          const changed = new Set(before.of === serverErrors ? before.changed : [])
          return { of: serverErrors, changed: changed.add(pointer) }
        })
      },
      [serverErrors],
    ),
    setFault: useCallback(
      (pointer: string, message: string | undefined) => {
        if (currentFaults.get(pointer) === message) return
        if (message === undefined) currentFaults.delete(pointer)
        else currentFaults.set(pointer, message)
        setFaults(new Map(currentFaults))
      },
      [currentFaults],
    ),
  }
}
