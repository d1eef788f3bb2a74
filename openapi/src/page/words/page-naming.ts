import { type Content, type Naming, type Path, valueAt } from '../../document/index.ts'
import { isRecord, own, ownString } from '../../product-schema/json.ts'
import type { VisibilityRules } from '../content.ts'
import { breakpointTitle } from '../grid/breakpoint-title.ts'
import { type PageWords, propTitle, widgetName } from './page-words.ts'
import { rulesInWords } from './rules-in-words.ts'

/** How people call the settings of a page; what is called nothing goes without saying. */
const SETTINGS: Readonly<Record<string, string>> = {
  page: 'Address',
  audience: 'For',
  area: 'Offered in',
  layoutId: 'Layout',
  themeId: 'Theme',
  isDefault: 'First page',
  overrideConfig: '',
  variables: 'Choices',
  systemRevision: 'Revision of the system’s page',
  refreshSeconds: 'Refresh',
  visibilityRules: 'Seen by',
}
const PARTS: Readonly<Record<string, string>> = {
  componentId: 'Component',
  grid: '',
  props: '',
  binding: 'Data',
  visibilityRules: 'Seen by',
  isActive: 'Shown',
}
const CELLS: Readonly<Record<string, string>> = { x: 'Column', y: 'Row', w: 'Width', h: 'Height' }
const BINDING: Readonly<Record<string, string>> = {
  source: 'Count',
  groupBy: 'One group per',
  splitBy: 'Split each group by',
  period: 'Over',
  compare: 'Compare with',
  conditions: 'Only where',
  limit: 'At most',
  resource: 'List',
  fields: 'Columns',
  sort: 'In the order of',
}
const AUDIENCES: Readonly<Record<string, string>> = {
  console: 'those who run the shop',
  storefront: 'those who buy there',
}
const asked = (names: Readonly<Record<string, string>>, name: string | undefined) =>
  name === undefined ? undefined : ownString(names, name)

/** Names the places of a page for comparisons and conflicts: widgets by their titles, all else as its form calls it. */
export function pageNaming(words: PageWords): Naming {
  return {
    nameOf: (path, content) => (path[0] === 'widgets' ? partName(path, content, words) : settingName(path)),
    wordsFor: (value, path) => wordsFor(value, path, words),
  }
}

const settingName = (path: Path) =>
  path.length === 1 ? asked(SETTINGS, path[0]) : asked({ gridConfig: 'Grid' }, path.at(-1))

function partName(path: Path, content: Content, words: PageWords): string | undefined {
  const [, item, part, member, ...rest] = path
  if (item === undefined) return ''
  const widget = valueAt(content, path.slice(0, 2))
  if (part === undefined) return isRecord(widget) ? nameOfWidget(widget, words) : undefined
  if (member === undefined) return asked(PARTS, part)
  if (part === 'grid') return rest.length === 0 ? `Place: ${breakpointTitle(member)}` : asked(CELLS, rest[0])
  if (rest.length > 0) return undefined
  if (part === 'binding') return asked(BINDING, member)
  return part === 'props' ? propTitle(words.component(ownString(widget, 'componentId') ?? ''), member) : undefined
}

const nameOfWidget = (widget: Record<string, unknown>, words: PageWords) => {
  const props = own(widget, 'props')
  return widgetName(words, {
    componentId: ownString(widget, 'componentId') ?? '',
    props: isRecord(props) ? props : {},
  })
}

function wordsFor(value: unknown, path: Path, words: PageWords): string | undefined {
  const [list, , part, , member] = path
  const step = path.at(-1)
  if (step === 'visibilityRules' && isRecord(value)) return rulesInWords(value as VisibilityRules) // as the contract has them
  if (list === 'widgets' && part === 'grid') {
    // People count from 1.
    if ((member === 'x' || member === 'y') && typeof value === 'number') return String(value + 1)
    return isRecord(value) ? cellsInWords(value) : undefined
  }
  if (path.length === 1 && step === 'refreshSeconds')
    return value === null ? 'only when something changes' : `every ${String(value)} seconds`
  if (typeof value !== 'string') return undefined
  if (path.length === 1 && step === 'audience') return asked(AUDIENCES, value)
  if (path.length === 1 && step === 'area') return value.charAt(0).toUpperCase() + value.slice(1)
  const name = words.row(value)
  return name === undefined ? undefined : `“${name}”`
}

function cellsInWords(cells: Record<string, unknown>): string | undefined {
  const { x, y, w, h } = cells
  if (![x, y, w, h].every((n) => typeof n === 'number')) return undefined
  return `column ${Number(x) + 1}, row ${Number(y) + 1}, ${w} by ${h}`
}
