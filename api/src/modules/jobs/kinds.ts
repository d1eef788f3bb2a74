import type { JobKind } from '../../kit/jobs/job.ts'
import { carryOver } from '../product-types/carry-over/job.ts'

/** Every kind of long work, one line each. */
export const jobKinds: readonly JobKind[] = [carryOver('publish-product-type'), carryOver('undo-product-type')]
