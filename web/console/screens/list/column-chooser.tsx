import { Button, Checkbox, Popover, ScrollArea, Stack } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import { labelOf, type ScreenResource } from '../../core/screens.ts'
import { columnFields } from './columns.tsx'

interface ColumnChooserProps {
  screen: ScreenResource
  columns: readonly string[]
  onChange: (columns: readonly string[]) => void
}

/** Chooses which fields the list shows. */
export function ColumnChooser({ screen, columns, onChange }: ColumnChooserProps) {
  const available = columnFields(screen)
  const toggle = (name: string) => {
    const next = columns.includes(name) ? columns.filter((column) => column !== name) : [...columns, name]
    if (next.length > 0) onChange(next)
  }
  return (
    <Popover position="bottom-end" width={240} trapFocus>
      <Popover.Target>
        <Button variant="subtle" color="gray" leftSection={<IconColumns3 size={16} aria-hidden />}>
          Columns
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Columns">
        <ScrollArea.Autosize mah={360}>
          <Stack gap="xs">
            {available.map((name) => (
              <Checkbox
                key={name}
                label={labelOf(screen, name)}
                checked={columns.includes(name)}
                onChange={() => toggle(name)}
              />
            ))}
          </Stack>
        </ScrollArea.Autosize>
        <Button mt="sm" variant="default" size="xs" fullWidth onClick={() => onChange(screen.columns)}>
          Usual columns
        </Button>
      </Popover.Dropdown>
    </Popover>
  )
}
