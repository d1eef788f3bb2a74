import type { JOB_KINDS } from '@mtc/openapi'
import type { Step } from '../../db/port.ts'
import type { Schema } from '../../db/schema.ts'
import type { Platform } from '../../platform/port.ts'
import type { TenantStore } from '../tenant-store.ts'

export type JobRow = Schema['jobs']['$inferSelect']

/** What of a process jobs need. */
export type Workshop = Pick<Platform, 'store' | 'now' | 'newId' | 'log' | 'realtime'>

/** What a job works with: a process, and the database of the shop that it belongs to. */
export interface Work {
  platform: Workshop
  tenant: TenantStore
}

/** What a slice of a job comes to. */
export interface Slice {
  /** Written in one unit of work with the job's progress: all of the slice is done, or none. */
  steps: Step[]
  done: number
  report?: Record<string, unknown>
  isFinished: boolean
}

/**
 * A kind of long work. It is done slice by slice, and a slice finds out by itself what is left to do: whoever takes up a
 * job that was stopped anywhere goes on where it was.
 */
export interface JobKind {
  kind: (typeof JOB_KINDS)[number]
  slice(work: Work, job: JobRow): Promise<Slice>
}
