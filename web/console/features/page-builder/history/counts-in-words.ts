import type { PageChanges, WidgetChange } from '@mtc/openapi/page'

/** "2 added, 1 moved": how much that is, in numbers. */
export function countsInWords({ page, widgets }: PageChanges): string {
  const count = (kind: WidgetChange['kind']) => widgets.filter((change) => change.kind === kind).length
  const parts = (['added', 'changed', 'moved', 'removed'] as const).flatMap((kind) =>
    count(kind) === 0 ? [] : [`${count(kind)} ${kind}`],
  )
  const ofPage = page.length === 0 ? [] : [page.length === 1 ? '1 setting' : `${page.length} settings`]
  return [...parts, ...ofPage].join(', ') || 'Nothing'
}
