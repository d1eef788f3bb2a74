import { Button, Select } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { formatNumber, type Locale } from './format.ts'
import classes from './pager.module.css'

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
  limits?: readonly number[]
  onLimit?: (limit: number) => void
  locale?: Locale
}

/** Where in a list one is, and the way to its neighbours. */
export function Pager(props: PagerProps) {
  const {
    offset,
    count,
    limit,
    total,
    hasMore,
    onPrevious,
    onNext,
    limits = [25, 50, 100, 200],
    onLimit,
    locale,
  } = props
  const number = (value: number) => formatNumber(value, locale)
  const range = count === 0 ? '0' : `${number(offset + 1)}–${number(offset + count)}`
  return (
    <nav className={classes.pager} aria-label="Pages">
      <p className={classes.range} role="status">
        {range}
        {total === undefined ? '' : ` of ${number(total)}`}
      </p>
      {onLimit && (
        <Select
          aria-label="Rows on a page"
          size="xs"
          className={classes.limit ?? ''}
          data={limits.map((value) => ({ value: String(value), label: `${value} rows` }))}
          value={String(limit)}
          allowDeselect={false}
          onChange={(value) => value && onLimit(Number(value))}
        />
      )}
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
