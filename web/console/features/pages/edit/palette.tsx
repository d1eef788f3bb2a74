import { Button, Text } from '@mantine/core'
import { manifestOf } from '@mtc/widgets/manifests'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Failed } from '../../../screens/failed.tsx'
import { componentsQuery } from './components-query.ts'
import type { PaletteEntry } from './document.ts'
import classes from './palette.module.css'

interface PaletteProps {
  tenant: string
  onAdd: (entry: PaletteEntry) => void
  /** A drag begins with the entry and ends with undefined. */
  onDrag: (entry: PaletteEntry | undefined) => void
}

/** The components that a page can have more of: click or drag. */
export function Palette({ tenant, onAdd, onDrag }: PaletteProps) {
  const components = useQuery(componentsQuery(tenant))
  if (components.isError)
    return (
      <Failed
        what="The components could not be loaded"
        error={components.error}
        onRetry={() => void components.refetch()}
      />
    )
  const entries = components.data?.flatMap(({ entry }) => (manifestOf(entry.view) ? [entry] : [])) ?? []
  return (
    <section className={classes.palette} aria-label="Components to add">
      <Text component="p" size="xs" c="dimmed" className={classes.hint ?? ''}>
        Click to add below, or drag onto the page
      </Text>
      {entries.map((entry) => (
        <Button
          key={entry.componentId}
          className={classes.entry ?? ''}
          variant="default"
          size="compact-sm"
          draggable
          title={entry.description}
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onAdd(entry)}
          onDragStart={(event) => {
            // Firefox starts no drag without data.
            event.dataTransfer.setData('text/plain', entry.name)
            onDrag(entry)
          }}
          onDragEnd={() => onDrag(undefined)}
        >
          {entry.name}
        </Button>
      ))}
    </section>
  )
}
