import type { RawAnswer } from '../operation.ts'

/** An answer that is a CSV file of so many bytes at most. */
export const csvAnswer = (
  maxLength: number,
  { schema, ...answer }: Pick<RawAnswer, 'description' | 'example' | 'headers'> & { schema: string },
): RawAnswer => ({
  type: 'text/csv',
  schema: { type: 'string', maxLength, pattern: '^[^\\u0000]*$', description: schema },
  ...answer,
})
