import { z } from '@hono/zod-openapi'
import { defineOperation } from '../operation.ts'

/** What an event of the stream holds as its data. */
export interface Changed {
  /** `order.updated`; absent for those who may only know that figures have changed. */
  topic?: string
  /** The path of the resource, where the caller may read it; `pages` alone: some page may look otherwise now. */
  resource?: string
  /** The row; absent when many of them have changed at once. */
  id?: string
  /** The sources whose figures count otherwise now, for those who may ask for figures. */
  sources?: string[]
}

export const getEvents = defineOperation({
  id: 'getEvents',
  method: 'get',
  path: '/{tenant}/events',
  tag: 'Pages',
  access: 'pages:read',
  headers: z.object({
    'Last-Event-ID': z
      .string()
      .max(60)
      .regex(/^\d{1,16}-[0-9a-f-]{36}$/)
      .optional()
      .openapi({
        param: {
          name: 'Last-Event-ID',
          in: 'header',
          description: 'The last event that arrived: what came after it follows',
        },
      }),
  }),
  raw: {
    type: 'text/event-stream',
    schema: {
      type: 'string',
      maxLength: 1_000_000_000,
      pattern: '^[^\\u0000]*$',
      description:
        'Server-sent events. `changed` holds { topic, resource, id, sources } as JSON: whoever may not read what a page is made of is told { resource: "pages" } when it changes; `missed` says that more has happened than is kept: ask for everything anew. Comments keep the connection open',
    },
    description: 'The changes of the shop, as they are made',
    example:
      'event: changed\nid: 1795254600000-0192a0b4-0000-7000-8000-000000000001\ndata: {"topic":"order.updated","resource":"orders","id":"0192a0b4-0000-7000-8000-000000000001","sources":["orders","order-items"]}\n\n',
  },
  summary: 'Listen to changes',
  description:
    'Streams the changes of the shop that the caller may know of, as they are made: which row of which resource, or only which figures, or that pages have changed. Holds no data: ask for what is on show again. The stream ends now and then; whoever reconnects with `Last-Event-ID`, as browsers do by themselves, misses nothing.',
})
