import type { PageContent, PageFault } from '@mtc/openapi/page'

/** The tabs of the inspector, by the name that stands in the address. */
export const TABS = [
  ['content', 'Content'],
  ['data', 'Data'],
  ['visibility', 'Visibility'],
  ['place', 'Place'],
] as const
export type Tab = (typeof TABS)[number][0]

const PARTS: Readonly<Record<string, Tab>> = {
  binding: 'data',
  visibilityRules: 'visibility',
  isActive: 'visibility',
  region: 'place',
  grid: 'place',
}

/** Where a fault stands within its widget: `/binding/measure`; undefined where it is about the page. */
function placeInWidget({ pointer }: PageFault): string | undefined {
  return /^\/widgets\/\d+(\/.*|)$/.exec(pointer)?.[1]
}

/** The tab on which a widget's fault is mended. */
export function tabOf(fault: PageFault): Tab {
  const [, part = ''] = (placeInWidget(fault) ?? '').split('/')
  return PARTS[part] ?? 'content'
}

/** The faults of one widget. */
export function faultsOf(faults: readonly PageFault[], { widgets }: PageContent, id: string): PageFault[] {
  const at = `/widgets/${widgets.findIndex((widget) => widget.id === id)}`
  return faults.filter(({ pointer, widgetId }) => widgetId === id || pointer === at || pointer.startsWith(`${at}/`))
}

/** The faults below a part of a widget, by the place within it: `/measure` of `/binding/measure`. */
export function faultsBelow(faults: readonly PageFault[], part: string): { at: string; message: string }[] {
  return faults.flatMap((fault) => {
    const place = placeInWidget(fault)
    if (place !== part && !place?.startsWith(`${part}/`)) return []
    return [{ at: place.slice(part.length), message: fault.message }]
  })
}
