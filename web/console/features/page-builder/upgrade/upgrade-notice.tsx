import { Alert, Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Builder } from '../model/builder.ts'
import { upgradeQuery } from './system-copy.ts'

/** Says that the system's page has moved on since this copy was made from it. */
export function UpgradeNotice({ builder, onOpen }: { builder: Builder; onOpen: () => void }) {
  const { tenant, templateId, content } = builder
  const upgrade = useQuery({ ...upgradeQuery(tenant, templateId), enabled: content.systemRevision !== null })
  if (content.systemRevision === null || !upgrade.data?.isAvailable) return null
  const { changes, conflicts } = upgrade.data
  return (
    <Alert color="blue" role="status" title="The system's page has moved on">
      {changes.length === 1 ? 'One change' : `${changes.length} changes`}
      {conflicts.length > 0 && `, ${conflicts.length} of them in what you changed too`}.{' '}
      <Button size="compact-sm" variant="default" onClick={onOpen}>
        Look at it
      </Button>
    </Alert>
  )
}
