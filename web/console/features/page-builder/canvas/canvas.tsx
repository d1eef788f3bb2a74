import { type CSSProperties, useEffect, useMemo, useState } from 'react'
import { useCanvasKeys } from '../keyboard/use-canvas-keys.ts'
import type { Builder } from '../model/builder.ts'
import { frameWidth, REGION_GAP } from '../model/frame.ts'
import classes from './canvas.module.css'
import { folded } from './folding.ts'
import { GestureStore } from './gesture-store.ts'
import { RegionGrid } from './region-grid.tsx'
import { useCanvasPointer } from './use-canvas-pointer.ts'
import { useComponentDrop } from './use-component-drop.ts'
import { usePreviewContext } from './use-preview-context.ts'
import { useScene } from './use-scene.ts'

interface CanvasProps {
  builder: Builder
  /** How much smaller than life the page is drawn. */
  zoom: number
  /** The sections whose contents are out of sight, by their heads. */
  foldedIds: ReadonlySet<string>
}

/** What is about the page, not of it, is as large as the rest of the screen: its style undoes the zoom. */
const scaled = (zoom: number): CSSProperties => ({ zoom, ...{ '--zoom': zoom } })

/** The page being built, in the frame of a device: its regions and what lies in them. */
export function Canvas({ builder, zoom, foldedIds }: CanvasProps) {
  const { content, grid, breakpoint, selection } = builder
  const [store] = useState(() => new GestureStore())
  const canvas = useScene(builder, zoom, foldedIds)
  const { foldsOf } = canvas
  useEffect(() => {
    store.fold = (region, boxes) => folded(boxes, foldsOf(region))
  }, [store, foldsOf])
  const { onPointerDown, marquee } = useCanvasPointer(builder, store, canvas)
  const drop = useComponentDrop(builder, store, canvas)
  const { grabbed, onKeyDown, onBlur, onFocus, focused } = useCanvasKeys(builder, store, canvas)
  const context = usePreviewContext()
  const variables = useMemo(
    () => Object.fromEntries(content.variables.map((variable) => [variable.id, variable.default])),
    [content.variables],
  )
  const isThere = (id: string | undefined) => content.widgets.some((widget) => widget.id === id)
  const entry = [focused, selection[0], content.widgets[0]?.id].find(isThere)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what can be reached stands in it, and acts on keys here
    <div
      ref={canvas.scrollerRef}
      className={classes.scroller}
      data-canvas
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      onFocus={onFocus}
      {...drop}
    >
      <div className={classes.frame} style={{ ...scaled(zoom), width: frameWidth(grid, breakpoint), gap: REGION_GAP }}>
        {canvas.stands.map((stand) => (
          <RegionGrid
            key={stand.region.name}
            builder={builder}
            stand={stand}
            store={store}
            folds={foldsOf(stand.region.name)}
            grabbed={grabbed}
            entry={entry}
            variables={variables}
            context={context}
          />
        ))}
      </div>
      {marquee && <div className={classes.marquee} style={marquee} aria-hidden />}
    </div>
  )
}
