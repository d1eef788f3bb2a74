import { sameJson } from '../../../core/json.ts'
import { byReading, type Grid } from '../layout.ts'
import { type EditedWidget, inRegion, type PageDocument, regionBoxes } from './document.ts'

export interface WidgetContent extends Pick<EditedWidget, 'componentId' | 'region' | 'props' | 'grid'> {
  position: number
}
export interface PageChanges {
  created: readonly { id: string; content: WidgetContent }[]
  updated: readonly { id: string; version: number; changes: Partial<WidgetContent> }[]
  removed: readonly { id: string; version: number }[]
}

/** What each widget's row should hold. Its position is its place in reading order on the wide grid, region after region. */
function contentOf(document: PageDocument, regions: readonly string[], grid: Grid): Map<string, WidgetContent> {
  const order = regions.flatMap((region) =>
    regionBoxes(document, region, 'lg', grid)
      .toSorted(byReading)
      .map(({ id }) => id),
  )
  const places = new Map(
    regions.flatMap((region) => regionBoxes(document, region, 'lg', grid)).map((box) => [box.id, box]),
  )
  return new Map(
    regions.flatMap((region) =>
      inRegion(document, region).map(({ id, componentId, props, grid: touched }) => {
        const box = places.get(id)
        const lg = touched.lg ?? (box && { x: box.x, y: box.y, w: box.w, h: box.h })
        return [
          id,
          { componentId, region, props, position: order.indexOf(id), grid: lg ? { ...touched, lg } : touched },
        ]
      }),
    ),
  )
}

/** What saving must do to turn one state of the page into the other. */
export function changesBetween(
  before: PageDocument,
  after: PageDocument,
  regions: readonly string[],
  grid: Grid,
): PageChanges {
  const old = contentOf(before, regions, grid)
  const now = contentOf(after, regions, grid)
  const kept = new Set(after.map(({ id }) => id))
  return {
    created: after.flatMap(({ id, version }) => {
      const content = now.get(id)
      return version === undefined && content ? [{ id, content }] : []
    }),
    updated: after.flatMap(({ id, version }) => {
      const changes = version === undefined ? {} : differences(old.get(id), now.get(id))
      return version !== undefined && Object.keys(changes).length > 0 ? [{ id, version, changes }] : []
    }),
    removed: before.flatMap(({ id, version }) => (version !== undefined && !kept.has(id) ? [{ id, version }] : [])),
  }
}

export const isUnchanged = ({ created, updated, removed }: PageChanges): boolean =>
  created.length + updated.length + removed.length === 0

function differences(old: WidgetContent | undefined, now: WidgetContent | undefined): Partial<WidgetContent> {
  if (!now) return {}
  const fields = Object.entries(now).filter(([name, value]) => !sameJson(value, old?.[name as keyof WidgetContent]))
  return Object.fromEntries(fields)
}
