import { Button } from '@mantine/core'
import { formatNumber } from '../../../ui/format.ts'
import type { Row } from '../../core/resource-client.ts'
import type { ScreenResource } from '../../core/screens.ts'
import { useDeletion } from '../deletion.ts'
import classes from './list.module.css'

interface SelectionBarProps {
  screen: ScreenResource
  rows: readonly Row[]
  onDone: () => void
}

/** What can be done to the selected rows; stands where the search and the filters were. */
export function SelectionBar({ screen, rows, onDone }: SelectionBarProps) {
  const deleteRows = useDeletion(screen)
  return (
    <div className={classes.selection} role="toolbar" aria-label="What to do with the selected rows">
      <span role="status">{formatNumber(rows.length)} selected</span>
      <Button variant="default" c="red" onClick={() => void deleteRows(rows, onDone)}>
        Delete
      </Button>
      <Button variant="subtle" color="gray" onClick={onDone}>
        Clear selection
      </Button>
    </div>
  )
}
