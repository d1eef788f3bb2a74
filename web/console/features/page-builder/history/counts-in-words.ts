import type { WidgetChange } from '@mtc/openapi/page'
import { numberOf } from '@mtc/openapi/words'
import type { ToldChanges } from './told-changes.ts'

/** "2 added, 1 moved and 6 that gave way": how much that is, in numbers. */
export function countsInWords({ page, widgets, gaveWay, stayed }: ToldChanges): string {
  const count = (kind: WidgetChange['kind']) => widgets.filter((change) => change.kind === kind).length
  const parts = (['added', 'changed', 'moved', 'removed'] as const).flatMap((kind) =>
    count(kind) === 0 ? [] : [`${count(kind)} ${kind}`],
  )
  const ofPage = page.length === 0 ? [] : [numberOf(page.length, 'setting')]
  const told = [...parts, ...ofPage].join(', ')
  const rest = gaveWay === 0 ? [] : [`${gaveWay} that gave way`]
  const all = [...(told === '' ? [] : [told]), ...rest].join(' and ')
  if (all !== '') return all
  return stayed === 0 ? 'Nothing' : `${numberOf(stayed, 'place')} set, where the widgets lay before`
}
