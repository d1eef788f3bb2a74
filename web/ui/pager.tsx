import { Button, Select } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { formatNumber } from './format.ts'
import classes from './pager.module.css'

const LIMITS = [25, 50, 100, 200]

export interface PagerProps {
  /** Rows before this page. */
  offset: number
  /** Rows on this page. */
  count: number
  limit: number
  /** All rows, when they were counted. */
  total?: number | undefined
  hasMore: boolean
  onPrevious: () => void
  onNext: () => void
  onLimit: (limit: number) => void
}

/** Where in a list one is, and the way to its neighbours. */
export function Pager({ offset, count, limit, total, hasMore, onPrevious, onNext, onLimit }: PagerProps) {
  const range = count === 0 ? '0' : `${formatNumber(offset + 1)}–${formatNumber(offset + count)}`
  return (
    <nav className={classes.pager} aria-label="Pages">
      <p className={classes.range} role="status">
        {range}
        {total === undefined ? '' : ` of ${formatNumber(total)}`}
      </p>
      <Select
        aria-label="Rows on a page"
        size="xs"
        className={classes.limit ?? ''}
        data={LIMITS.map((value) => ({ value: String(value), label: `${value} rows` }))}
        value={String(limit)}
        allowDeselect={false}
        onChange={(value) => value && onLimit(Number(value))}
      />
      <div className={classes.buttons}>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconChevronLeft size={14} aria-hidden />}
          disabled={offset === 0}
          onClick={onPrevious}
        >
          Previous
        </Button>
        <Button
          size="xs"
          variant="default"
          rightSection={<IconChevronRight size={14} aria-hidden />}
          disabled={!hasMore}
          onClick={onNext}
        >
          Next
        </Button>
      </div>
    </nav>
  )
}
