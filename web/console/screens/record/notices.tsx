import { Alert, Button, Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Refusal } from './refusal.ts'

/** Above a form: why it was not saved, where no field can say it. */
export function RefusalNotice({ refusal }: { refusal: Refusal | undefined }) {
  if (refusal?.general === undefined) return null
  return (
    <Alert color="red" role="alert" title="It was not saved">
      {refusal.general}
      {refusal.requestId && (
        <Text size="sm" c="dimmed" mt="xs">
          Request <code>{refusal.requestId}</code>
        </Text>
      )}
    </Alert>
  )
}

/** Above a form: that what stands in it is older, unsaved work. */
export function DraftNotice({ onDiscard }: { onDiscard: () => void }) {
  return (
    <Alert>
      <Group justify="space-between">
        <span>These are your unsaved changes from before.</span>
        <Button size="xs" variant="default" onClick={onDiscard}>
          Discard them
        </Button>
      </Group>
    </Alert>
  )
}

/** Above a form whose row is no more: what was typed can still be read and copied. */
export function GoneNotice({ singular }: { singular: string }) {
  return (
    <Alert color="red" role="alert" title={`This ${singular} has been deleted`}>
      What stands below is as you last saw it, and is kept nowhere else.
    </Alert>
  )
}

/** Above a form that only shows: why. */
export function ReadOnlyNotice({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <Alert color="gray">
      <Group justify="space-between">
        <span>{children}</span>
        {action}
      </Group>
    </Alert>
  )
}
