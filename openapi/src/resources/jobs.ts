import { z } from '@hono/zod-openapi'
import { demoId } from '../demo-id.ts'
import { integer, jsonObject, oneOf, text, time, uuid } from '../fields.ts'
import { NO_NUL } from '../no-nul.ts'
import { idFilter, oneOfFilter, rangeFilter } from '../paging.ts'
import { defineResource } from '../resource.ts'

/** How far a job is; the last three are final, though what failed or was cancelled can be taken up again. */
export const JOB_STATUSES = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const
/** What jobs there are, one line each. */
export const JOB_KINDS = ['publish-product-type', 'undo-product-type'] as const

const COUNT = 1_000_000_000

export const Jobs = defineResource({
  name: 'Job',
  plural: 'Jobs',
  path: 'jobs',
  subject: 'jobs',
  description:
    'Long work that goes on in the background: how far it is, and what came of it. A process that is killed takes it up again where it was.',
  fields: {},
  writes: [],
  computed: {
    kind: oneOf(JOB_KINDS, { title: 'Kind', description: 'What is done', example: 'publish-product-type' }),
    status: oneOf(JOB_STATUSES, {
      title: 'Status',
      description: 'How far it is; succeeded, failed and cancelled jobs rest',
      example: 'succeeded',
    }),
    subjectType: text(60, {
      title: 'About',
      description: 'What kind of row it is about',
      example: 'product-types',
    }).openapi({
      'x-field': { type: 'resource' },
    }),
    subjectId: uuid({
      title: 'Row',
      description: 'The row that it is about',
      example: demoId('games', 'product-type', 2),
    }),
    subjectName: text(200, { title: 'Name', description: 'What that row was called', example: 'Add-on' }, 0),
    done: integer(0, COUNT, { title: 'Done', description: 'How many are done', example: 42 }),
    total: integer(0, COUNT, { title: 'Of', description: 'How many there are to do', example: 42 }),
    report: jsonObject({
      title: 'Report',
      description: 'What came of it, by name',
      example: { changed: 42, faulty: 0 },
    }),
    error: z
      .string()
      .max(1000)
      .regex(NO_NUL)
      .nullable()
      .openapi({ title: 'Error', description: 'Why it failed, or what the last try met', example: null }),
    requestedById: uuid({
      title: 'Person',
      description: 'Who asked for it',
      example: demoId('games', 'user'),
    }).nullable(),
    requestedByName: text(200, { title: 'By', description: 'The name of who asked for it', example: 'Olive Owner' }),
    startedAt: time({ title: 'Started', description: 'When the work began' }).nullable(),
    finishedAt: time({ title: 'Finished', description: 'When it came to rest' }).nullable(),
  },
  filters: {
    kind: oneOfFilter('What is done', JOB_KINDS),
    status: oneOfFilter('How far it is', JOB_STATUSES),
    subjectId: idFilter('The row that it is about'),
    createdAt: rangeFilter('Asked for', 'time'),
  },
  sort: ['createdAt', 'updatedAt'],
  defaultSort: '-createdAt',
  example: {
    id: demoId('games', 'job'),
    kind: 'publish-product-type',
    status: 'succeeded',
    subjectType: 'product-types',
    subjectId: demoId('games', 'product-type', 2),
    subjectName: 'Add-on',
    done: 42,
    total: 42,
    report: { changed: 42, faulty: 0 },
    error: null,
    requestedById: demoId('games', 'user'),
    requestedByName: 'Olive Owner',
    startedAt: '2026-11-21T09:30:00.000Z',
    finishedAt: '2026-11-21T09:30:01.000Z',
  },
  screen: {
    group: 'settings',
    order: 8,
    icon: 'IconProgress',
    title: 'Background work',
    singular: 'job',
    nameField: 'subjectName',
    purpose: 'Long work shows here how far it is: carrying products over to a changed type, for one.',
    columns: ['createdAt', 'kind', 'subjectName', 'status', 'done', 'total', 'requestedByName', 'finishedAt'],
  },
})
