import { differences } from '../../document/index.ts'
import { sameJson } from '../../product-schema/json.ts'
import type { PageVariable, PageWidget, VisibilityRules } from '../content.ts'
import { bindingChanges } from './binding-changes.ts'
import { optionTitle, type PageWords, propTitle } from './page-words.ts'
import { placeChanges } from './place-changes.ts'
import { rulesInWords } from './rules-in-words.ts'
import { became, type Told } from './told.ts'

type Both<T> = readonly [before: T, after: T]

/** What became of a widget, part by part. */
export function widgetChanges(
  path: readonly string[],
  [before, after]: Both<PageWidget>,
  words: PageWords,
  variables: Both<readonly PageVariable[]>,
): Told[] {
  const at = (name: string) => [...path, name]
  const called = ({ componentId }: PageWidget) =>
    words.component(componentId)?.name ?? words.row(componentId) ?? 'something unknown'
  return [
    ...placeChanges(path, before, after),
    ...(before.componentId === after.componentId
      ? []
      : became(at('componentId'), 'Component', called(before), called(after))),
    ...propsChanges(path, before, after, words),
    ...bindingChanges(at('binding'), before.binding, after.binding, { words, variables }),
    ...visibilityChanges(at('visibilityRules'), before.visibilityRules, after.visibilityRules),
    ...(before.isActive === after.isActive ? [] : [shownChange(at('isActive'), after.isActive)]),
  ]
}

const shownChange = (path: readonly string[], isActive: boolean): Told => ({
  kind: 'changed',
  path,
  before: !isActive,
  after: isActive,
  text: isActive ? 'Shown again' : 'No longer shown',
  joint: ': ',
})

/** Who sees something now, and who did. */
export function visibilityChanges(path: readonly string[], before: VisibilityRules, after: VisibilityRules): Told[] {
  if (sameJson(before, after)) return []
  const text = `Seen by ${rulesInWords(after)} instead of ${rulesInWords(before)}`
  return [{ kind: 'changed', path, before, after, text, joint: ': ' }]
}

function propsChanges(path: readonly string[], before: PageWidget, after: PageWidget, words: PageWords): Told[] {
  const component = words.component(after.componentId)
  const told = differences(before.props, after.props, {
    nameOf: ([name = '', ...rest]) => (rest.length === 0 ? propTitle(component, name) : undefined),
    wordsFor: (value, [name = '', ...rest]) =>
      (rest.length === 0 ? optionTitle(component, name, value) : undefined) ??
      (typeof value === 'string' ? words.row(value) : undefined),
  })
  return told.map((one) => ({ ...one, path: [...path, 'props', ...one.path], joint: ' › ' }))
}
