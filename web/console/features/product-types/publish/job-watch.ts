import { showDone, showFailure } from '../../../../ui/undo-toast.tsx'
import { answerOf, client, type components, queryClient } from '../../../core/api.ts'

export type Job = components['schemas']['Job']

const EVERY_MS = 1000
const RESTING: ReadonlySet<Job['status']> = new Set(['succeeded', 'failed', 'cancelled'])
const watched = new Set<string>()

export const jobKey = (tenant: string, id: string) => ['job', tenant, id] as const
export const isResting = ({ status }: Pick<Job, 'status'>): boolean => RESTING.has(status)

const faultsOf = ({ report }: Job): number => (typeof report.faulty === 'number' ? report.faulty : 0)

function say(job: Job): void {
  const faults = faultsOf(job)
  if (job.status === 'failed')
    showFailure(`${job.subjectName} could not be carried over`, job.error ?? 'Nobody knows why.')
  else if (job.status === 'cancelled') showDone(`${job.subjectName}: carrying products over was stopped`)
  else
    showDone(
      `${job.subjectName}: ${job.done} ${job.done === 1 ? 'product is' : 'products are'} carried over${faults > 0 ? `, ${faults} need attention` : ''}`,
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
      say(job)
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
