import { defineOperation } from '../operation.ts'
import { Jobs } from '../resources/jobs.ts'

const onJob = {
  method: 'post',
  pathExample: { id: String(Jobs.example['id']) },
  tag: 'Background work',
  access: 'jobs:update',
  data: Jobs.schema,
  example: Jobs.example,
  responseName: 'JobResponse',
  etag: true,
  refuses: [422],
} as const

export const cancelJob = defineOperation({
  ...onJob,
  id: 'cancelJob',
  path: '/{tenant}/admin/jobs/{id}/cancel',
  summary: 'Cancel a job',
  description:
    'Stops a job before its next slice. What is done stays done: products that a change of their type has not reached yet are carried over when somebody next saves them, or when the job is resumed. Refused for a job that has come to rest (422).',
})

export const resumeJob = defineOperation({
  ...onJob,
  id: 'resumeJob',
  path: '/{tenant}/admin/jobs/{id}/resume',
  summary: 'Resume a job',
  description:
    'Takes up a cancelled or failed job where it stopped. Nothing is done twice. Refused for a job that is under way or done (422).',
})
