import { Button, Group, Modal, Text } from '@mantine/core'
import { formatDate } from '../../../ui/format.ts'
import { useTimeZone } from '../../../ui/time-zone.ts'
import type { HistoryEntry, Versioned } from '../../core/resource-client.ts'
import type { ScreenResource } from '../../core/screens.ts'
import { Changes } from './changes.tsx'
import { changesIn } from './history-diff.ts'

interface RestoreDialogProps {
  screen: ScreenResource
  loaded: Versioned
  entry: HistoryEntry
  onRestore: () => void
  onClose: () => void
}

/** Asks before a row goes back to an earlier version, and shows what that changes of it as it is now. */
export function RestoreDialog({ screen, loaded, entry, onRestore, onClose }: RestoreDialogProps) {
  const when = formatDate(entry.createdAt, 'dateTime', { timeZone: useTimeZone() })
  const count = changesIn(loaded.row, entry.before).length
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title="Go back to the version before this change?"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {count === 0 ? (
        <Text>
          This {screen.singular} is already as it was before {entry.actorName} changed it on {when}.
        </Text>
      ) : (
        <>
          <Text>
            This {screen.singular} becomes what it was before {entry.actorName} changed it on {when}. Later changes stay
            in the history. This will change:
          </Text>
          <Changes screen={screen} before={loaded.row} after={entry.before} />
        </>
      )}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button disabled={count === 0} onClick={onRestore}>
          Go back
        </Button>
      </Group>
    </Modal>
  )
}
