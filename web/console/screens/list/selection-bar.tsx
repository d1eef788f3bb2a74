import { Button } from '@mantine/core'
import { confirm } from '../../../ui/confirm.ts'
import { formatNumber } from '../../../ui/format.ts'
import { nameOf } from '../../core/queries.ts'
import type { Row } from '../../core/resource-client.ts'
import type { ScreenResource } from '../../core/screens.ts'
import { useDeletion } from '../deletion.ts'
import classes from './list.module.css'

const named = 8

interface SelectionBarProps {
  screen: ScreenResource
  rows: readonly Row[]
  onDone: () => void
}

/** What can be done to the selected rows; stands where the search and the filters were. */
export function SelectionBar({ screen, rows, onDone }: SelectionBarProps) {
  const deleteRows = useDeletion(screen)
  const count = formatNumber(rows.length)
  const remove = async () => {
    const names = rows.slice(0, named).map((row) => nameOf(screen, row))
    const more = rows.length > named ? ` and ${formatNumber(rows.length - named)} more` : ''
    const goesOn =
      rows.length === 1 ||
      (await confirm({
        title: `Delete ${count} of ${screen.title.toLowerCase()}?`,
        consequence: `${names.join(', ')}${more} will be deleted. For ten seconds you can undo it.`,
        action: `Delete ${count}`,
      }))
    if (!goesOn) return
    onDone()
    await deleteRows(rows)
  }
  return (
    <div className={classes.selection} role="toolbar" aria-label="What to do with the selected rows">
      <span role="status">{count} selected</span>
      <Button variant="default" c="red" onClick={() => void remove()}>
        Delete
      </Button>
      <Button variant="subtle" color="gray" onClick={onDone}>
        Clear selection
      </Button>
    </div>
  )
}
