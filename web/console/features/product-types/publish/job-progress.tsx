import { Button, Progress } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { formatNumber } from '../../../../ui/format.ts'
import { reasonOf } from '../../../../ui/reason.ts'
import { showFailure } from '../../../../ui/undo-toast.tsx'
import { answerOf, client, queryClient } from '../../../core/api.ts'
import { useShop } from '../../../core/place.ts'
import { doneInWords, faultsOf, isResting, type Job, jobKey, readJob, watchJob } from './job-watch.tsx'
import { NeedingAttention } from './needing-attention.tsx'
import classes from './publish.module.css'

const minutes = (seconds: number) =>
  seconds < 60 ? 'less than a minute' : `about ${Math.ceil(seconds / 60)} ${seconds <= 60 ? 'minute' : 'minutes'}`

/** How long it will take at the speed so far. */
function timeLeft({ done, total, startedAt }: Job, now: number): string | undefined {
  if (!startedAt || done === 0 || done >= total) return undefined
  const perProduct = (now - Date.parse(startedAt)) / done
  return `${minutes((perProduct * (total - done)) / 1000)} left`
}

const STATES: Readonly<Record<Job['status'], string>> = {
  queued: 'Waiting to begin',
  running: 'Carrying products over',
  succeeded: 'All products are carried over',
  failed: 'It stopped at a fault',
  cancelled: 'It was stopped',
}

/** How far the products are: a bar, a count, the time left, and the way to stop it. Leaving does not end it. */
export function JobProgress({ job: first }: { job: Job }) {
  const { tenant } = useShop()
  const current = useQuery<Job>({
    queryKey: jobKey(tenant, first.id),
    queryFn: () => readJob(tenant, first.id),
    // Its watcher writes what it learns here.
    enabled: false,
    initialData: first,
  })
  const job = current.data
  const path = { tenant, id: job.id }
  const act = async (call: Promise<{ body: { data: Job } }>) => {
    try {
      const { data } = (await call).body
      queryClient.setQueryData(jobKey(tenant, data.id), data)
      if (!isResting(data)) watchJob(tenant, data)
    } catch (fault) {
      showFailure('That did not work', reasonOf(fault))
    }
  }
  const faulty = faultsOf(job)
  const isEmpty = job.total === 0 && job.status === 'succeeded'
  const left = timeLeft(job, Date.now())
  return (
    <section aria-label="Progress" className={classes.block}>
      <p className={classes.state} role="status">
        {isEmpty ? doneInWords(job) : STATES[job.status]}
      </p>
      {!isEmpty && (
        <>
          <Progress
            aria-label="Products carried over"
            value={job.total === 0 ? 0 : (100 * job.done) / job.total}
            {...(job.status === 'failed' ? { color: 'red' } : {})}
          />
          <p className={classes.note}>
            {formatNumber(job.done)} of {formatNumber(job.total)}
            {left && ` · ${left}`}
            {faulty > 0 && (
              <>
                {' · '}
                <NeedingAttention tenant={tenant} typeId={job.subjectId} count={faulty} />
              </>
            )}
          </p>
        </>
      )}
      {job.error && <p className={classes.fault}>{job.error}</p>}
      {!isResting(job) && (
        <Button
          size="xs"
          variant="default"
          onClick={() => void act(answerOf(client.POST('/{tenant}/admin/jobs/{id}/cancel', { params: { path } })))}
        >
          Stop
        </Button>
      )}
      {(job.status === 'cancelled' || job.status === 'failed') && (
        <Button
          size="xs"
          variant="default"
          onClick={() => void act(answerOf(client.POST('/{tenant}/admin/jobs/{id}/resume', { params: { path } })))}
        >
          Go on
        </Button>
      )}
    </section>
  )
}
