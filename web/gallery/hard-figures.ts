import { type Answers, type InsightAnswer, isInterval, type Point } from '@mtc/openapi/page'
import type { StoredProps, WidgetManifest } from '@mtc/widgets/manifest'
import { queriesOf } from '@mtc/widgets/queries'

interface HardFigures {
  name: string
  answers: Answers
  props?: StoredProps
}

const DAY_MS = 86_400_000
const FIRST_MS = Date.UTC(2025, 9, 1)

/** A number that looks like chance and is the same every time. */
const wave = (n: number): number => Math.round(50 + 35 * Math.sin(n * 0.7) + 12 * Math.sin(n * 2.3))

type Groups = readonly Pick<Point, 'key' | 'label' | 'from' | 'until'>[]

const days = (count: number): Groups =>
  Array.from({ length: count }, (_, n) => {
    const from = new Date(FIRST_MS + n * DAY_MS).toISOString()
    const key = from.slice(0, 10)
    return { key, label: key, from, until: new Date(FIRST_MS + (n + 1) * DAY_MS).toISOString() }
  })
const named = (names: readonly string[]): Groups =>
  names.map((label) => ({ key: label, label, from: null, until: null }))

interface Making {
  groups: Groups
  value?: (n: number) => number
  currencies?: readonly (string | null)[]
  splits?: readonly string[]
  before?: (n: number) => number
}

/** An answer to the question that a widget asks at first, with other numbers in it. */
function figures(
  asked: InsightAnswer,
  { groups, value = wave, currencies = [null], splits, before }: Making,
): InsightAnswer {
  const parts = splits ?? [null]
  const point = (
    n: number,
    group: Groups[number],
    currency: string | null,
    split: string | null,
    part: number,
  ): Point => ({
    ...group,
    currency,
    split,
    splitLabel: split,
    value: value(n * parts.length + part),
  })
  const points = currencies.flatMap((currency, place) =>
    groups.flatMap((group, n) => parts.map((split, part) => point(n + place * 5, group, currency, split, part))),
  )
  return {
    ...asked,
    unit: currencies[0] === null ? 'count' : 'money',
    splitBy: splits ? 'store' : 'none',
    points,
    before: before ? points.map((one, n) => ({ ...one, value: before(n) })) : [],
  }
}

const LONG = ['Donaudampfschifffahrtsgesellschaft, Außenstelle', 'The other one with a rather long name', 'C', 'Ω', '']
const ARABIC = ['مدفوع', 'قيد الانتظار', 'تم التوصيل', 'ملغى']

/** What is hard to draw, for widgets that draw figures. */
export function hardFigures(manifest: WidgetManifest): HardFigures[] {
  const standard = manifest.binding?.default
  if (standard?.kind !== 'insight') return []
  const { groupings = ['none', 'time', 'dimension'], canSplit } = manifest.binding ?? {}
  const isTime = isInterval(standard.groupBy)
  const one = named([''])
  const some =
    standard.groupBy === 'none' ? one : isTime ? days(30) : named(['Paid', 'Fulfilled', 'Pending', 'Refunded'])
  const asked = (groupBy: string): InsightAnswer => ({
    kind: 'insight',
    source: standard.source,
    measure: standard.measure,
    unit: 'count',
    groupBy,
    splitBy: 'none',
    from: '2026-10-18',
    to: '2026-11-16',
    points: [],
    before: [],
    hasMore: false,
  })
  const made = (name: string, making: Making, groupBy = standard.groupBy): HardFigures => {
    const answer = figures(asked(groupBy), making)
    const names = Object.keys(queriesOf(manifest.slug, manifest.defaultProps, standard))
    return { name, answers: Object.fromEntries(names.map((query) => [query, answer])) }
  }
  const all: HardFigures[] = [
    made('compared', { groups: some, before: (n) => wave(n + 3) }),
    made('three currencies', { groups: some, value: (n) => wave(n) * 1000, currencies: ['EUR', 'USD', 'JPY'] }),
    made('negative', { groups: some, value: (n) => (wave(n) - 70) * 100, currencies: ['EUR'] }),
    made('zero', { groups: some, value: () => 0 }),
    made('one group', { groups: some.slice(0, 1) }),
    made('huge', { groups: some, value: (n) => wave(n) * 987_654_321_000, currencies: ['EUR'] }),
    made('empty', { groups: [] }),
  ]
  if (groupings.includes('time')) all.push(made('400 days', { groups: days(400) }, 'day'))
  if (groupings.includes('dimension')) {
    all.push(
      made('long names', { groups: named(LONG) }, 'store'),
      made('Arabic names', { groups: named(ARABIC) }, 'store'),
    )
    all.push(made('60 groups', { groups: named(Array.from({ length: 60 }, (_, n) => `Store ${n + 1}`)) }, 'store'))
  }
  if (canSplit) {
    all.push(made('three parts', { groups: some, splits: ['Online', 'Berlin', 'Lyon'] }))
    all.push(
      made('parts with negatives', {
        groups: some,
        splits: ['Sold', 'Returned'],
        value: (n) => (n % 2 ? -1 : 1) * wave(n),
      }),
    )
    all.push(made('twelve parts', { groups: some, splits: Array.from({ length: 12 }, (_, n) => `Part ${n + 1}`) }))
  }
  return manifest.slug === 'heat-map' ? [week(asked('weekday')), ...all] : all
}

function week(asked: InsightAnswer): HardFigures {
  const points = Array.from({ length: 7 * 24 }, (_, n): Point[] => {
    const [day, hour] = [Math.floor(n / 24), n % 24]
    if (hour < 7) return []
    const value = Math.max(
      0,
      Math.round(30 * Math.sin(((hour - 6) / 18) * Math.PI) + (day > 4 ? 15 : 0) + wave(n) / 10),
    )
    const split = String(hour).padStart(2, '0')
    return [
      { key: String(day + 1), label: '', split, splitLabel: split, currency: null, value, from: null, until: null },
    ]
  }).flat()
  return { name: 'a week of hours', answers: { data: { ...asked, splitBy: 'hourOfDay', points } } }
}
