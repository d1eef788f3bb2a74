import { VisuallyHidden } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { type Box, type Breakpoint, type Cells, columnsAt, type Grid } from '../layout.ts'
import { titleOf } from '../resolved-page.ts'
import { useBreakpoint } from '../use-breakpoint.ts'
import { inRegion, moveToRegion, type PaletteEntry, regionBoxes, removeWidget, setBoxes } from './document.ts'
import { EditGrid } from './edit-grid.tsx'
import { sizeOf } from './palette-size.ts'
import type { Editor } from './use-editor.ts'
import { useKeyboardPlace } from './use-keyboard-place.ts'
import { WidgetMenu } from './widget-menu.tsx'

interface EditRegionProps {
  region: string
  otherRegions: readonly string[]
  grid: Grid
  editor: Editor
  incoming: PaletteEntry | undefined
  onDropIn: (cells: Cells, breakpoint: Breakpoint) => void
  onSettings: (id: string) => void
  /** Draws a widget with its menu. */
  children: (id: string, menu: ReactNode) => ReactNode
}

/** One region being edited: by mouse on the grid, by keys through each widget's button. */
export function EditRegion(props: EditRegionProps) {
  const { region, otherRegions, grid, editor, incoming, onDropIn, onSettings, children } = props
  const { ref, width, breakpoint } = useBreakpoint<HTMLDivElement>(grid)
  const [said, announce] = useState('')
  const columns = columnsAt(grid, breakpoint)
  const boxes = regionBoxes(editor.document, region, breakpoint, grid)
  const place = (next: readonly Box[]) => editor.change((document) => setBoxes(document, breakpoint, next))
  const keys = useKeyboardPlace({ boxes, columns, announce, onDrop: place })
  const titles = new Map(inRegion(editor.document, region).map((widget) => [widget.id, titleOf(widget)]))
  const menuOf = (id: string) => {
    const title = titles.get(id) ?? ''
    return (
      <WidgetMenu
        title={title}
        isGrabbed={keys.grabbedId === id}
        regions={otherRegions}
        onKeyDown={(event) => keys.onKeyDown(event, id, title)}
        onBlur={keys.onBlur}
        onEdit={() => onSettings(id)}
        onRemove={() => editor.change((document) => removeWidget(document, id))}
        onRegion={(to) => editor.change((document) => moveToRegion(document, id, to))}
      />
    )
  }
  return (
    <section ref={ref} aria-label={`Region ${region}`}>
      <VisuallyHidden role="status" aria-live="assertive">
        {said}
      </VisuallyHidden>
      {width !== undefined && (
        <EditGrid
          grid={grid}
          breakpoint={breakpoint}
          width={width}
          boxes={keys.shown}
          grabbedId={keys.grabbedId}
          incoming={incoming && sizeOf(incoming, columns)}
          onPlace={place}
          onDropIn={(cells) => onDropIn(cells, breakpoint)}
        >
          {(id) => children(id, menuOf(id))}
        </EditGrid>
      )}
    </section>
  )
}
