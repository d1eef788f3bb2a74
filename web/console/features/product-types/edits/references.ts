import type { DocumentOperation, Path } from '@mtc/openapi/document'
import { isRecord } from '@mtc/openapi/json'
import type { Design } from '../model/design.ts'
import { type Found, pathOf } from '../model/tree.ts'
import { setting } from './edit.ts'

const renamedIn = (names: readonly string[], from: string, to: string) =>
  names.map((name) => (name === from ? to : name))

/** A rule with another name wherever it asks for the old one; `dimensions.weight` follows `dimensions`. */
function renamedRule(rule: unknown, from: string, to: string): unknown {
  if (Array.isArray(rule)) return rule.map((part) => renamedRule(part, from, to))
  if (!isRecord(rule)) return rule
  return Object.fromEntries(
    Object.entries(rule).map(([key, value]) => {
      if (key !== 'var' || typeof value !== 'string') return [key, renamedRule(value, from, to)]
      return [key, value === from ? to : value.startsWith(`${from}.`) ? `${to}${value.slice(from.length)}` : value]
    }),
  )
}

function inLayout(design: Design, from: string, to: string): DocumentOperation[] {
  const { uiConfig } = design
  const changed: DocumentOperation[] = []
  const change = (member: string, value: unknown, was: unknown) => {
    if (JSON.stringify(value) !== JSON.stringify(was)) changed.push(setting(['uiConfig', member], value, was))
  }
  const { groups, order, grid, card, spans } = uiConfig
  if (groups)
    change(
      'groups',
      groups.map((group) => ({ ...group, fields: renamedIn(group.fields, from, to) })),
      groups,
    )
  if (order) change('order', renamedIn(order, from, to), order)
  if (grid) change('grid', renamedIn(grid, from, to), grid)
  if (card) change('card', renamedIn(card, from, to), card)
  if (spans && Object.hasOwn(spans, from)) {
    const { [from]: span, ...rest } = spans
    change('spans', { ...rest, [to]: span }, spans)
  }
  return changed
}

const inRules = ({ siblings, list, field }: Found, to: string): DocumentOperation[] =>
  siblings.flatMap((sibling) => {
    const path: Path = pathOf({ list, field: sibling })
    const { conditions, showWhen } = sibling
    const next = conditions?.map((rule) => ({ ...rule, when: renamedRule(rule.when, field.name, to) }))
    return [
      ...(conditions && JSON.stringify(next) !== JSON.stringify(conditions)
        ? [setting([...path, 'conditions'], next, conditions)]
        : []),
      ...(showWhen?.field === field.name ? [setting([...path, 'showWhen'], { ...showWhen, field: to }, showWhen)] : []),
    ]
  })

/** What else has to change when a field gets another name: the layout, and the rules that ask for it. */
export function followRename(design: Design, found: Found, to: string): DocumentOperation[] {
  const layout = found.parent ? [] : inLayout(design, found.field.name, to)
  return [...layout, ...inRules(found, to)]
}
