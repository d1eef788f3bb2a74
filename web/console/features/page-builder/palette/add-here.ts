import type { PageContent } from '@mtc/openapi/page'
import { addWidgets, newWidget } from '../edits/add.ts'
import type { Builder } from '../model/builder.ts'
import type { EffectiveComponent } from '../model/effective-component.ts'
import { boxesIn, type Surface, shownIn, widgetsIn } from '../model/surface.ts'

/** Where a component goes that nobody has dragged anywhere: below what is selected, else at the end of the fullest region. */
export function placeFor(
  surface: Surface,
  content: PageContent,
  selection: readonly string[],
): { region: string; below: string | undefined } | undefined {
  const selected = content.widgets.find(({ id }) => id === selection.at(-1))
  if (selected) return { region: shownIn(surface, selected), below: selected.id }
  const [first] = surface.regions.toSorted(
    (a, b) =>
      widgetsIn(surface, content, b.name).length - widgetsIn(surface, content, a.name).length || b.width - a.width,
  )
  return first && { region: first.name, below: undefined }
}

/** Puts a new widget of a component where it makes sense, selects it and says so. */
export function addHere(builder: Builder, component: EffectiveComponent): void {
  const { surface, content, selection, breakpointIn, change, select, announce, focusNext } = builder
  const place = placeFor(surface, content, selection)
  if (!place) return
  const { region, below } = place
  const at = { region, breakpoint: breakpointIn(region) }
  const widget = newWidget(component, crypto.randomUUID(), region)
  const above = boxesIn(surface, content, region, at.breakpoint).find(({ id }) => id === below)
  const places = above ? new Map([[widget.id, { x: above.x, y: above.y + above.h }]]) : undefined
  if (!change(`Add ${component.name}`, (now) => addWidgets(surface, now, at, [widget], places))) return
  select([widget.id])
  focusNext.current = widget.id
  announce(`${component.name} added ${above ? 'below the selected widget' : `at the end of ${region}`}.`)
}
