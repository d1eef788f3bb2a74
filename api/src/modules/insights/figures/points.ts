import type { Point } from '@mtc/openapi/page'
import { iso } from '../../../kit/iso.ts'
import type { Asker } from '../asker.ts'
import type { TimeGroup } from '../time/course.ts'
import type { Ask, Axis } from './ask.ts'
import { type Cell, type Cells, cellKey } from './cells.ts'
import { labelOf } from './label.ts'

type Place = Omit<Cell, 'value'>
/** What stood beside keys in the source. */
export type Beside = ReadonlyMap<string, string>
interface Named {
  group: Beside
  split: Beside
}

/** The shop's own currency first. */
const byCurrency = (own: string) => (a: Place, b: Place) =>
  a.currency === b.currency
    ? 0
    : a.currency === own
      ? -1
      : b.currency === own
        ? 1
        : (a.currency ?? '') < (b.currency ?? '')
          ? -1
          : 1
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The places that an answer has, in order: all that there could be where the groups are known, else those there are. */
export function placesOf(ask: Ask, cells: Cells, ownCurrency: string): Place[] {
  const { time, group, split, isMoney } = ask
  const found = [...cells.now.values()]
  const isWhole = !group || group.isWhole
  if (!isWhole) return ordered(ask, found, found, ownCurrency)
  const nothing: Place = { place: 0, key: '', split: null, currency: isMoney ? ownCurrency : null }
  const all = [...found, ...cells.before.values()]
  const currencies = [...new Set((all.length ? all : [nothing]).map(({ currency }) => currency))]
  // Hours beside days are few, beside a course of time too many to be there for nothing.
  const splits =
    split?.isWhole && !time.isCourse
      ? (split.dimension.keys ?? []).flatMap((key) => currencies.map((currency) => ({ split: key, currency })))
      : all.length || split
        ? all
        : [nothing]
  const parts = new Map(splits.map(({ split, currency }) => [`${split ?? '\0'}\n${currency}`, { split, currency }]))
  const keys = group?.dimension.keys ?? ['']
  const count = time.isCourse ? (time.now?.length ?? 0) : 1
  const places = Array.from({ length: count }, (_, place) =>
    keys.flatMap((key) => [...parts.values()].map((part) => ({ place, key, ...part }))),
  ).flat()
  return ordered(ask, places, found, ownCurrency)
}

/** Known keys in their order; others by their size, currency by currency. */
function ordered({ group, split }: Ask, places: readonly Place[], cells: readonly Cell[], own: string): Place[] {
  const sizes = new Map<string, number>()
  const grow = (key: string, by: number) => sizes.set(key, (sizes.get(key) ?? 0) + by)
  for (const { key, split, currency, value } of cells) {
    grow(`k${currency} ${key}`, value ?? 0)
    grow(`s${currency} ${split}`, value ?? 0)
  }
  const currencies = byCurrency(own)
  const along = (axis: Axis | undefined, kind: 'k' | 's', of: (place: Place) => string) => {
    const known = axis?.dimension.keys && new Map(axis.dimension.keys.map((key, i) => [key, i]))
    if (known) return (a: Place, b: Place) => (known.get(of(a)) ?? known.size) - (known.get(of(b)) ?? known.size)
    const size = (place: Place) => sizes.get(`${kind}${place.currency} ${of(place)}`) ?? 0
    return (a: Place, b: Place) => currencies(a, b) || size(b) - size(a) || byText(of(a), of(b))
  }
  const groups = group ? along(group, 'k', ({ key }) => key) : () => 0
  const splits = split ? along(split, 's', (place) => place.split ?? '') : () => 0
  return places.toSorted((a, b) => a.place - b.place || groups(a, b) || splits(a, b) || currencies(a, b))
}

/** The points at some places; where nothing was counted, the measure of nothing. */
export function pointsAt(
  asker: Asker,
  { group, split, time, measuring }: Ask,
  places: readonly Place[],
  cells: ReadonlyMap<string, Cell>,
  times: readonly TimeGroup[] | undefined,
  beside: Named,
): Point[] {
  const nothing = measuring.valueOf([])
  return places.map((place) => {
    const at = time.isCourse ? times?.[place.place] : undefined
    return {
      key: at?.key ?? place.key,
      label:
        at?.label ?? (group ? labelOf(asker, group, place.key, beside.group.get(place.key) ?? null).slice(0, 300) : ''),
      split: place.split,
      splitLabel:
        split && place.split !== null
          ? labelOf(asker, split, place.split, beside.split.get(place.split) ?? null).slice(0, 300)
          : null,
      currency: place.currency,
      value: cells.get(cellKey(place))?.value ?? nothing,
      from: at ? iso(at.from) : null,
      until: at ? iso(at.until) : null,
    }
  })
}
