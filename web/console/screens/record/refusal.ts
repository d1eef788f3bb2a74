import { ApiFailure, type FieldIssue } from '../../core/api-failure.ts'
import { type Property, propertiesOf } from '../../core/screens.ts'

/** What a refused save says: at the fields, and above the form what belongs to none of them. */
export interface Refusal {
  issues: readonly FieldIssue[]
  general: string | undefined
  requestId: string | undefined
}

const mentions = (message: string, name: string, property: Property) => {
  const words = message.toLowerCase()
  return [name, property.title].some(
    (word) => word !== undefined && new RegExp(`\\b${word.toLowerCase()}\\b`).test(words),
  )
}

/** The field that a conflict is about, where its message names one. */
function conflictField(message: string, schema: Record<string, unknown>): string | undefined {
  const found = Object.entries(propertiesOf(schema)).filter(([name, property]) => mentions(message, name, property))
  // "Name" is a word of many sentences: a more telling field goes first.
  return (found.find(([name]) => name !== 'name') ?? found[0])?.[0]
}

/** Sorts out where on the form a refusal belongs. */
export function refusalOf(error: Error, schema: Record<string, unknown>): Refusal {
  if (!(error instanceof ApiFailure)) return { issues: [], general: error.message, requestId: undefined }
  const issues = error.errors.filter(({ field }) => field.startsWith('/'))
  if (issues.length > 0) return { issues, general: undefined, requestId: error.requestId }
  const field = error.status === 409 ? conflictField(error.message, schema) : undefined
  if (field)
    return { issues: [{ field: `/${field}`, message: error.message }], general: undefined, requestId: error.requestId }
  return { issues: [], general: error.message, requestId: error.requestId }
}
