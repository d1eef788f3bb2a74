import { Popover, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import classes from './variables.module.css'

interface ControlPopoverProps {
  label: string
  /** What is chosen, in words; undefined: nothing is narrowed. */
  summary: string | undefined
  width: number
  children: (close: () => void) => ReactNode
}

/** A choice as a button that says what is chosen, and opens what can be. */
export function ControlPopover({ label, summary, width, children }: ControlPopoverProps) {
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      width={width}
      trapFocus
      returnFocus
      withinPortal
    >
      <Popover.Target>
        <UnstyledButton
          className={classes.control ?? ''}
          data-active={summary !== undefined || undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {label}
          <strong>{summary ?? 'All'}</strong>
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>{children(close)}</Popover.Dropdown>
    </Popover>
  )
}
