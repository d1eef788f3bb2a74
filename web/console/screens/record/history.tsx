import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { confirm } from '../../../ui/confirm.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { formatDate, formatRelative } from '../../../ui/format.ts'
import { reasonOf } from '../../../ui/reason.ts'
import { CardSkeleton } from '../../../ui/skeletons.tsx'
import { StatusDot } from '../../../ui/status-dot.tsx'
import { showFailure, showUndo } from '../../../ui/undo-toast.tsx'
import { may, usePlace } from '../../core/place.ts'
import { historyQuery, useResource } from '../../core/queries.ts'
import type { HistoryEntry, Versioned } from '../../core/resource-client.ts'
import { capitalized, type ScreenResource } from '../../core/screens.ts'
import { Failed } from '../failed.tsx'
import { toneOf } from '../tones.ts'
import { Changes } from './changes.tsx'
import classes from './record.module.css'

interface HistoryProps {
  screen: ScreenResource
  loaded: Versioned
}

function useRestore(screen: ScreenResource, loaded: Versioned) {
  const { api, saved } = useResource(screen)
  const { id } = loaded.row
  return async (entry: HistoryEntry) => {
    const when = formatDate(entry.createdAt, 'dateTime')
    const goesOn = await confirm({
      title: 'Go back to the version before this change?',
      consequence: `The ${screen.singular} becomes what it was before ${entry.actorName} changed it on ${when}. Later changes are kept in the history.`,
      action: 'Go back',
      isDangerous: false,
    })
    if (!goesOn) return
    try {
      saved(await api.restore(id, entry.id, loaded.etag))
    } catch (error) {
      return showFailure('It was not restored', reasonOf(error))
    }
    showUndo({
      message: `${capitalized(screen.singular)} restored`,
      onUndo: async () => {
        const { entries } = await api.history(id, { limit: 1, count: 'none' })
        const [newest] = entries
        if (newest) saved(await api.restore(id, newest.id))
      },
    })
  }
}

/** Who changed a row, when, and what; with the way back. */
export function History({ screen, loaded }: HistoryProps) {
  const place = usePlace()
  const history = useQuery(historyQuery(place, screen, loaded.row.id))
  const restore = useRestore(screen, loaded)
  if (history.isPending) return <CardSkeleton height={320} />
  if (!history.data)
    return (
      <Failed what="The history could not be loaded" error={history.error} onRetry={() => void history.refetch()} />
    )
  if (history.data.entries.length === 0) {
    return (
      <EmptyState
        title="No changes yet"
        purpose={`Every change of this ${screen.singular} will be written down here, with who made it.`}
      />
    )
  }
  const mayRestore = screen.operations.update && may(place, screen, 'update')
  return (
    <ol className={classes.history}>
      {history.data.entries.map((entry) => (
        <li key={entry.id} className={classes.card}>
          <div className={classes.entryHead}>
            <StatusDot tone={toneOf(entry.action) ?? 'neutral'}>{capitalized(entry.action)}</StatusDot>
            <span>by {entry.actorName}</span>
            <time className={classes.when} dateTime={entry.createdAt} title={formatDate(entry.createdAt, 'exact')}>
              {formatRelative(entry.createdAt, Date.now())}
            </time>
            {mayRestore && entry.before !== null && (
              <Button size="compact-sm" variant="default" onClick={() => void restore(entry)}>
                Go back to before this
              </Button>
            )}
          </div>
          <Changes screen={screen} before={entry.before} after={entry.after} />
        </li>
      ))}
    </ol>
  )
}
