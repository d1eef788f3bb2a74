import { checkFields, type FieldDefinition, type JsonSchema } from '@mtc/openapi/product-schema'
import type { FieldIssue } from '../../../core/api-failure.ts'

/** What is wrong with a list of fields, found by where it stands. */
export interface FieldIssues {
  all: readonly FieldIssue[]
  /** What is wrong at a place, as one text. */
  at: (pointer: string) => string | undefined
  /** Whether anything is wrong at a place or below it. */
  within: (pointer: string) => boolean
}

/** Finds issues by their JSON Pointers into the list of fields. */
const issuesOf = (all: readonly FieldIssue[]): FieldIssues => ({
  all,
  at: (pointer) =>
    all
      .filter(({ field }) => field === pointer)
      .map(({ message }) => message)
      .join(' · ') || undefined,
  within: (pointer) => all.some(({ field }) => field === pointer || field.startsWith(`${pointer}/`)),
})

/** What the console finds wrong with fields before they are sent: the API judges by the same rules. */
export const checked = (fields: readonly FieldDefinition[], rest: JsonSchema = {}): FieldIssues =>
  issuesOf(checkFields(fields, rest).map(({ pointer, message }) => ({ field: pointer, message })))
