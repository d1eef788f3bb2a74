import { section } from './manifest.ts'

interface Placed {
  id: string
  region: string
  view: string
}

/**
 * What belongs to each section of a page: the widgets after it in its region, up to the next section. `widgets` stand
 * in reading order.
 */
export function sectionMembers(widgets: readonly Placed[]): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>()
  const latest = new Map<string, string[]>()
  for (const { id, region, view } of widgets) {
    if (view === section.slug) {
      const own: string[] = []
      members.set(id, own)
      latest.set(region, own)
    } else {
      latest.get(region)?.push(id)
    }
  }
  return members
}
