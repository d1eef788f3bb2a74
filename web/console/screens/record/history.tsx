import { Button } from '@mantine/core'
import { toneOf } from '@mtc/widgets/status-tone'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { formatDate, formatRelative } from '../../../ui/format.ts'
import { reasonOf } from '../../../ui/reason.ts'
import { CardSkeleton } from '../../../ui/skeletons.tsx'
import { StatusDot } from '../../../ui/status-dot.tsx'
import { useTimeZone } from '../../../ui/time-zone.ts'
import { showFailure, showUndo } from '../../../ui/undo-toast.tsx'
import { usePlace } from '../../core/place.ts'
import { historyQuery, useResource } from '../../core/queries.ts'
import type { HistoryEntry, Versioned } from '../../core/resource-client.ts'
import { capitalized, type ScreenResource } from '../../core/screens.ts'
import { Failed } from '../failed.tsx'
import { Changes } from './changes.tsx'
import { useMayWrite } from './may-write.ts'
import classes from './record.module.css'
import { RestoreDialog } from './restore-dialog.tsx'

interface HistoryProps {
  screen: ScreenResource
  loaded: Versioned
}

function useRestore(screen: ScreenResource, loaded: Versioned) {
  const { api, saved } = useResource(screen)
  const { id } = loaded.row
  const offerUndo = ({ etag }: Versioned) =>
    showUndo({
      message: `${capitalized(screen.singular)} restored`,
      onUndo: async () => {
        const { entries } = await api.history(id, { limit: 1, count: 'none' })
        const [newest] = entries
        // With the ETag, so that a change which somebody made since is not undone in its place.
        if (newest) saved(await api.restore(id, newest.id, etag))
      },
    })
  return async (entry: HistoryEntry) => {
    try {
      const restored = await api.restore(id, entry.id, loaded.etag)
      saved(restored)
      offerUndo(restored)
    } catch (error) {
      showFailure('It was not restored', reasonOf(error))
    }
  }
}

/** Who changed a row, when, and what; with the way back. */
export function History({ screen, loaded }: HistoryProps) {
  const place = usePlace()
  const timeZone = useTimeZone()
  const history = useInfiniteQuery(historyQuery(place, screen, loaded.row.id))
  const restore = useRestore(screen, loaded)
  const mayRestore = useMayWrite(screen, loaded.row)
  const [asked, setAsked] = useState<HistoryEntry>()
  if (history.isPending) return <CardSkeleton height={320} />
  if (!history.data)
    return (
      <Failed what="The history could not be loaded" error={history.error} onRetry={() => void history.refetch()} />
    )
  const entries = history.data.pages.flatMap((page) => page.entries)
  if (entries.length === 0) {
    return (
      <EmptyState
        title="No changes yet"
        purpose={`Every change of this ${screen.singular} will be written down here, with who made it.`}
      />
    )
  }
  return (
    <>
      <ol className={classes.history}>
        {entries.map((entry) => (
          <li key={entry.id} className={classes.card}>
            <div className={classes.entryHead}>
              <StatusDot tone={toneOf(entry.action) ?? 'neutral'}>{capitalized(entry.action)}</StatusDot>
              <span>by {entry.actorName}</span>
              <time
                className={classes.when}
                dateTime={entry.createdAt}
                title={formatDate(entry.createdAt, 'exact', { timeZone })}
              >
                {formatRelative(entry.createdAt, Date.now())}
              </time>
              {mayRestore && entry.before !== null && (
                <Button size="compact-sm" variant="default" onClick={() => setAsked(entry)}>
                  Go back to before this
                </Button>
              )}
            </div>
            <Changes screen={screen} before={entry.before} after={entry.after} />
          </li>
        ))}
      </ol>
      {asked && (
        <RestoreDialog
          screen={screen}
          loaded={loaded}
          entry={asked}
          onClose={() => setAsked(undefined)}
          onRestore={() => {
            setAsked(undefined)
            void restore(asked)
          }}
        />
      )}
      {history.hasNextPage && (
        <Button
          variant="default"
          mt="md"
          loading={history.isFetchingNextPage}
          onClick={() => void history.fetchNextPage()}
        >
          {history.isFetchNextPageError ? 'Earlier changes did not arrive: try again' : 'Show earlier changes'}
        </Button>
      )}
    </>
  )
}
