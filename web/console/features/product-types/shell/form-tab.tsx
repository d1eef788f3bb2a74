import { SegmentedControl } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { CardSkeleton } from '../../../../ui/skeletons.tsx'
import { Canvas } from '../canvas/canvas.tsx'
import { DragArea } from '../drag/drag-area.tsx'
import { Inspector } from '../inspector/inspector.tsx'
import { Palette } from '../palette/palette.tsx'
import type { PaneName } from './address.ts'
import { useDesigner } from './designer-context.ts'
import classes from './shell.module.css'
import type { Adding } from './use-adding.ts'

const Preview = lazy(async () => ({ default: (await import('../preview/preview.tsx')).Preview }))

interface FormTabProps {
  typeId: string
  pane: PaneName
  onPane: (pane: string) => void
  adding: Adding
}

const ON_A_PHONE = [
  { value: 'fields', label: 'Fields' },
  { value: 'settings', label: 'Settings' },
  { value: 'preview', label: 'Preview' },
]
const BESIDE = [
  { value: 'fields', label: 'Settings' },
  { value: 'preview', label: 'Preview' },
]

/** The kinds of field, the form being designed, and beside it the field's settings or the finished form. */
export function FormTab({ typeId, pane, onPane, adding }: FormTabProps) {
  const { isReadonly } = useDesigner()
  return (
    <DragArea>
      <SegmentedControl
        className={classes.phoneSwitch ?? ''}
        fullWidth
        size="xs"
        aria-label="Pane"
        data={ON_A_PHONE}
        value={pane}
        onChange={onPane}
      />
      <div
        className={classes.panes}
        data-pane={pane}
        data-palette={adding.isPaletteOpen || undefined}
        data-readonly={isReadonly || undefined}
      >
        {!isReadonly && (
          <div className={classes.palettePane}>
            <Palette searchRef={adding.searchRef} onAdd={adding.add} onLeave={adding.leave} />
          </div>
        )}
        <div className={classes.canvasPane}>
          <Canvas onAdd={adding.open} />
        </div>
        <div className={classes.sidePane}>
          <SegmentedControl
            className={classes.sideSwitch ?? ''}
            fullWidth
            size="xs"
            aria-label="Beside the form"
            data={BESIDE}
            value={pane === 'preview' ? 'preview' : 'fields'}
            onChange={onPane}
          />
          {pane === 'preview' ? (
            <Suspense fallback={<CardSkeleton height={320} />}>
              <Preview typeId={typeId} />
            </Suspense>
          ) : (
            <Inspector />
          )}
        </div>
      </div>
    </DragArea>
  )
}
