import type { SchemaIssue } from '../schema-issue.ts'

/** A fault of the short form. */
export const fieldIssue = (pointer: string, message: string): SchemaIssue => ({
  pointer,
  code: 'INVALID_FIELD',
  message,
})
