import { z } from '@hono/zod-openapi'
import { REQUEST_ID_EXAMPLE } from './demo-id.ts'
import { NO_NUL } from './no-nul.ts'

const shared = {
  success: z.literal(true).openapi({ description: 'Always true: a refusal has a form of its own' }),
  code: z.literal('SUCCESS').openapi({ description: 'Always SUCCESS' }),
  message: z
    .string()
    .max(200)
    .regex(NO_NUL)
    .openapi({ description: 'What was done, in a few words', example: 'Product found' }),
}
const tail = {
  timestamp: z.iso.datetime().max(30).openapi({ description: 'When the answer was made' }),
  requestId: z
    .string()
    .max(64)
    .regex(/^[\w-]*$/)
    .openapi({ description: 'Names this request in our logs' }),
}
const stamp = { timestamp: '2026-11-21T09:30:00.000Z', requestId: REQUEST_ID_EXAMPLE }

const Page = z
  .strictObject({
    limit: z.int().min(1).max(200).openapi({ description: 'The most rows that this page could hold', format: 'int32' }),
    offset: z
      .int()
      .min(0)
      .max(1_000_000)
      .optional()
      .openapi({ description: 'Rows skipped, when asked for by offset', format: 'int32' }),
    nextCursor: z
      .string()
      .max(2000)
      .regex(/^[\w-]*$/)
      .nullable()
      .openapi({ description: 'Send it as `cursor` for the next page; null on the last' }),
    hasMore: z.boolean().openapi({ description: 'Whether rows follow this page' }),
    total: z
      .int()
      .min(0)
      .max(1_000_000_000)
      .optional()
      .openapi({ description: 'Rows that match in all; absent with `count=none`', format: 'int32' }),
  })
  .openapi('Page', {
    description: 'Where a page of a list stands in the whole.',
    example: { limit: 50, nextCursor: null, hasMore: false, total: 1 },
  })

/** `{ success, code, message, data, timestamp, requestId }` around one thing. */
export const enveloped = <T extends z.ZodType>(name: string, data: T, example: unknown) =>
  z.strictObject({ ...shared, data, ...tail }).openapi(name, {
    description: 'A successful answer.',
    example: { success: true, code: 'SUCCESS', message: 'Done', data: example, ...stamp },
  })

/** The envelope of a list: `data` is the page's rows, `page` says how to go on. */
export const envelopedList = <T extends z.ZodType>(name: string, item: T, example: unknown) =>
  z
    .strictObject({
      ...shared,
      data: z.array(item).max(200).openapi({ description: 'The rows of the page' }),
      page: Page,
      ...tail,
    })
    .openapi(name, {
      description: 'A page of rows.',
      example: {
        success: true,
        code: 'SUCCESS',
        message: 'Done',
        data: [example],
        page: { limit: 50, nextCursor: null, hasMore: false, total: 1 },
        ...stamp,
      },
    })
