import { ActionIcon } from '@mantine/core'
import {
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconLayoutSidebarRightCollapse,
  IconLayoutSidebarRightExpand,
} from '@tabler/icons-react'
import type { Pane, Panes } from './use-panes.ts'

const LOOKS = {
  palette: { title: 'components', Fold: IconLayoutSidebarLeftCollapse, Unfold: IconLayoutSidebarLeftExpand },
  settings: { title: 'settings', Fold: IconLayoutSidebarRightCollapse, Unfold: IconLayoutSidebarRightExpand },
}

/** Gives the page the room of a pane, and the pane its room again. */
export function PaneButton({ pane, panes }: { pane: Pane; panes: Panes }) {
  const { title, Fold, Unfold } = LOOKS[pane]
  const isFolded = panes.isFolded(pane)
  const Icon = isFolded ? Unfold : Fold
  const label = `${isFolded ? 'Show' : 'Fold'} the ${title}`
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={label}
      title={label}
      aria-expanded={!isFolded}
      onClick={() => panes.toggle(pane)}
    >
      <Icon size={18} aria-hidden />
    </ActionIcon>
  )
}
