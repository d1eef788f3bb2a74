import { Group } from '@mantine/core'
import { StatusDot } from '../../../ui/status-dot.tsx'
import type { OfferedPage } from '../../core/pages.ts'

interface TemplateStateProps {
  page: OfferedPage | undefined
  /** Whether it is a page of the system whose place the shop's own has taken. */
  isReplaced: boolean
}

/** Where a page comes from, and what waits on it: changes that nobody has published, a newer page of the system. */
export function TemplateState({ page, isReplaced }: TemplateStateProps) {
  if (isReplaced) return <StatusDot tone="neutral">Replaced by your own</StatusDot>
  if (!page) return null
  const origin = page.isSystem ? 'System' : page.isCopy ? 'Own copy' : 'Your own'
  return (
    <Group gap="sm">
      <StatusDot tone={page.isSystem ? 'neutral' : 'success'}>{origin}</StatusDot>
      {page.hasDraft && <StatusDot tone="warning">Draft</StatusDot>}
      {page.hasUpgrade && <StatusDot tone="info">Upgrade waiting</StatusDot>}
    </Group>
  )
}
