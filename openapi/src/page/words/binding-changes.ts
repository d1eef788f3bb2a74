import { sameJson } from '../../product-schema/json.ts'
import { humanized } from '../../words.ts'
import type { Binding, InsightBinding, RowsBinding } from '../binding.ts'
import type { PageVariable } from '../content.ts'
import { sourceOf } from '../sources.ts'
import {
  bindingInWords,
  boundPeriodInWords,
  comparisonInWords,
  conditionsInWords,
  groupTitle,
  measureTitle,
} from './binding-in-words.ts'
import type { PageWords } from './page-words.ts'
import { became, narrowed, type Told, within } from './told.ts'

interface Around {
  words: PageWords
  /** The page's choices, before and after. */
  variables: readonly [before: readonly PageVariable[], after: readonly PageVariable[]]
}

/** What became of a widget's data, by the labels that its form has. */
export function bindingChanges(
  path: readonly string[],
  before: Binding | null,
  after: Binding | null,
  around: Around,
): Told[] {
  if (sameJson(before, after)) return []
  const { words } = around
  const whole = (kind: Told['kind'], text: string): Told[] => [{ kind, path, before, after, text, joint: ': ' }]
  if (!after) return whole('removed', 'Shows no data any more')
  if (!before) return whole('added', `Shows data now: ${within(bindingInWords(after, words))}`)
  const told =
    before.kind === 'insight' && after.kind === 'insight' && before.source === after.source
      ? insightChanges(path, before, after, around)
      : before.kind === 'rows' && after.kind === 'rows' && before.resource === after.resource
        ? rowsChanges(path, before, after, around)
        : whole('changed', `${bindingInWords(after, words)} instead of ${within(bindingInWords(before, words))}`)
  return told.length > 0 ? told : whole('changed', 'Its data is narrowed differently')
}

function insightChanges(path: readonly string[], was: InsightBinding, is: InsightBinding, around: Around): Told[] {
  const source = sourceOf(is.source)
  const { words, variables } = around
  const group = (name: string) => (name === 'none' ? 'nothing' : groupTitle(source, name))
  const only = (binding: InsightBinding, i: 0 | 1) => conditionsInWords(binding.conditions, source, words, variables[i])
  const at = (name: string) => [...path, name]
  return [
    ...became(at('measure'), 'Measure', measureTitle(source, was.measure), measureTitle(source, is.measure)),
    ...became(at('groupBy'), 'One group per', group(was.groupBy), group(is.groupBy)),
    ...became(at('splitBy'), 'Split each group by', group(was.splitBy), group(is.splitBy)),
    ...became(
      at('period'),
      'Over',
      within(boundPeriodInWords(was.period, variables[0])),
      within(boundPeriodInWords(is.period, variables[1])),
    ),
    ...became(at('compare'), 'Compare with', comparisonInWords(was.compare), comparisonInWords(is.compare)),
    ...narrowed(at('conditions'), only(was, 0), only(is, 1)),
    ...became(at('limit'), 'At most so many groups', String(was.limit), String(is.limit)),
  ]
}

function rowsChanges(path: readonly string[], was: RowsBinding, is: RowsBinding, { words, variables }: Around): Told[] {
  const columns = ({ fields }: RowsBinding) => fields.map(humanized).join(', ') || 'none'
  const order = ({ sort }: RowsBinding) =>
    sort === ''
      ? 'its own'
      : `${humanized(sort.replace(/^-/, ''))}, ${sort.startsWith('-') ? 'largest' : 'smallest'} first`
  const only = (binding: RowsBinding, i: 0 | 1) => conditionsInWords(binding.conditions, undefined, words, variables[i])
  const at = (name: string) => [...path, name]
  return [
    ...became(at('fields'), 'Columns', columns(was), columns(is)),
    ...became(at('sort'), 'In the order of', order(was), order(is)),
    ...narrowed(at('conditions'), only(was, 0), only(is, 1)),
    ...became(at('limit'), 'At most so many rows', String(was.limit), String(is.limit)),
  ]
}
