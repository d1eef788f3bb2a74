import { formatNumber } from '../../../../ui/format.ts'
import { showDone, showFailure } from '../../../../ui/undo-toast.tsx'
import { answerOf, client, type components, queryClient } from '../../../core/api.ts'
import { NeedingAttention } from './needing-attention.tsx'

export type Job = components['schemas']['Job']

const EVERY_MS = 1000
const RESTING: ReadonlySet<Job['status']> = new Set(['succeeded', 'failed', 'cancelled'])
const watched = new Set<string>()

export const jobKey = (tenant: string, id: string) => ['job', tenant, id] as const
export const isResting = ({ status }: Pick<Job, 'status'>): boolean => RESTING.has(status)

/** How many products a job left that do not fit their type. */
export const faultsOf = ({ report }: Job): number => (typeof report.faulty === 'number' ? report.faulty : 0)

/** What came of a job that succeeded, in words; without products there is nothing to say of them. */
export const doneInWords = ({ kind, total, done }: Job): string => {
  if (total === 0) return kind === 'undo-product-type' ? 'Taken back' : 'Published'
  return `${formatNumber(done)} ${done === 1 ? 'product is' : 'products are'} carried over`
}

function say(tenant: string, job: Job): void {
  const faults = faultsOf(job)
  if (job.status === 'failed')
    showFailure(`${job.subjectName} could not be carried over`, job.error ?? 'Nobody knows why.')
  else if (job.status === 'cancelled') showDone(`${job.subjectName}: carrying products over was stopped`)
  else
    showDone(
      <>
        {job.subjectName}: {doneInWords(job)}
        {faults > 0 && (
          <>
            {', '}
            <NeedingAttention tenant={tenant} typeId={job.subjectId} count={faults} />
          </>
        )}
      </>,
    )
}

/** A job as it is now. */
export const readJob = async (tenant: string, id: string): Promise<Job> =>
  (await answerOf(client.GET('/{tenant}/admin/jobs/{id}', { params: { path: { tenant, id } } }))).body.data

async function follow(tenant: string, id: string): Promise<void> {
  for (;;) {
    const job = await readJob(tenant, id)
    queryClient.setQueryData(jobKey(tenant, id), job)
    if (isResting(job)) {
      say(tenant, job)
      await queryClient.invalidateQueries({ queryKey: ['resource', tenant] })
      return
    }
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
  }
}

/** Follows a job to its end, whatever screen is on show, and says what came of it. */
export function watchJob(tenant: string, job: Job): void {
  queryClient.setQueryData(jobKey(tenant, job.id), job)
  if (watched.has(job.id)) return
  watched.add(job.id)
  follow(tenant, job.id)
    // The job goes on without its watcher; Background work lists it.
    .catch((reason: unknown) =>
      showFailure('How far the products are is not known', reason instanceof Error ? reason.message : ''),
    )
    .finally(() => watched.delete(job.id))
}
