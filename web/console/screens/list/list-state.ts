import type { Query } from '../../core/resource-client.ts'
import type { ScreenResource } from '../../core/screens.ts'

const PAGE_SIZE = 50
const OFFSET_LIMIT = 1_000_000

/** What a list shows: all of it stands in the address. */
export interface ListState {
  q: string
  /** As the API takes it: `-price`, or `position,name`. */
  sort: string
  /** Values by the API's own parameter names: `status`, `price.gte`, `attr.platform`. */
  filters: Readonly<Record<string, readonly string[]>>
  limit: number
  offset: number
  /** The columns in their order; the screen's own unless chosen. */
  columns: readonly string[]
}

type Listed = Pick<ScreenResource, 'filters' | 'sort' | 'defaultSort' | 'columns' | 'attributes' | 'searchable' | 'row'>

const ATTRIBUTE = /^attr\.[A-Za-z_][\w.-]*$/

/** Whether the API knows a filter parameter of that name. */
function isFilter(screen: Pick<Listed, 'filters' | 'attributes'>, parameter: string): boolean {
  if (screen.attributes && ATTRIBUTE.test(parameter)) return true
  return screen.filters.some(({ name, kind }) =>
    kind === 'exact' ? parameter === name : parameter === `${name}.gte` || parameter === `${name}.lte`,
  )
}

const whole = (text: string | null, fallback: number, most: number) => {
  const value = Number(text ?? '')
  return text !== null && Number.isInteger(value) && value >= 0 && value <= most ? value : fallback
}

function isSortable(screen: Listed, sort: string): boolean {
  return sort !== '' && sort.split(',').every((key) => screen.sort.includes(key.replace(/^-/, '')))
}

const hasField = (screen: Listed, name: string) => {
  const properties = screen.row.properties
  return typeof properties === 'object' && properties !== null && Object.hasOwn(properties, name)
}

/** The list that an address asks for. What the API would refuse is left out, so an old address still shows a list. */
export function readListState(search: string, screen: Listed): ListState {
  const asked = new URLSearchParams(search)
  const sort = asked.get('sort') ?? ''
  const columns = (asked.get('columns') ?? '').split(',').filter((name) => hasField(screen, name))
  const names = [...new Set(asked.keys())].filter((name) => isFilter(screen, name))
  return {
    q: screen.searchable ? (asked.get('q') ?? '').slice(0, 200) : '',
    sort: isSortable(screen, sort) ? sort : screen.defaultSort,
    filters: Object.fromEntries(names.map((name) => [name, asked.getAll(name).filter((value) => value !== '')])),
    limit: Math.max(1, whole(asked.get('limit'), PAGE_SIZE, 200)),
    offset: whole(asked.get('offset'), 0, OFFSET_LIMIT),
    columns: columns.length > 0 ? columns : screen.columns,
  }
}

/** The address of a list; what is as usual is not said. */
export function writeListState(state: ListState, screen: Listed): string {
  const search = new URLSearchParams()
  if (state.q !== '') search.set('q', state.q)
  for (const [name, values] of Object.entries(state.filters)) for (const value of values) search.append(name, value)
  if (state.sort !== screen.defaultSort) search.set('sort', state.sort)
  if (state.columns.join() !== screen.columns.join()) search.set('columns', state.columns.join())
  if (state.limit !== PAGE_SIZE) search.set('limit', String(state.limit))
  if (state.offset > 0) search.set('offset', String(state.offset))
  const text = search.toString()
  return text === '' ? '' : `?${text}`
}

/** What the API is asked for a list. */
export function toQuery(state: ListState): Query {
  const filters = Object.entries(state.filters).filter(([, values]) => values.length > 0)
  return {
    ...Object.fromEntries(filters),
    ...(state.q === '' ? {} : { q: state.q }),
    sort: state.sort,
    limit: state.limit,
    ...(state.offset > 0 ? { offset: state.offset } : {}),
  }
}

/** Whether a list shows less than everything. */
export const isNarrowed = (state: Pick<ListState, 'q' | 'filters'>): boolean =>
  state.q !== '' || Object.values(state.filters).some((values) => values.length > 0)

/** A change of what is shown starts again at the first page. */
export const narrowed = (
  state: ListState,
  change: Partial<Pick<ListState, 'q' | 'filters' | 'sort' | 'limit'>>,
): ListState => ({
  ...state,
  ...change,
  offset: 0,
})
