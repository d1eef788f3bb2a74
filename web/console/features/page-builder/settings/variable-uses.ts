import {
  type Binding,
  type Condition,
  followed,
  type PageContent,
  type PageVariable,
  VARIABLE_KIND,
  type VariableKind,
} from '@mtc/openapi/page'
import { nameFor } from '../../../core/names.ts'

/** How many widgets follow a variable. */
export const usesOf = ({ widgets }: PageContent, id: string): number =>
  widgets.filter(({ binding }) => followed(binding).includes(id)).length

/** The page without a variable: the widgets that followed it hold what it began with. */
export function withoutVariable(content: PageContent, id: string): PageContent {
  const gone = content.variables.find((variable) => variable.id === id)
  if (!gone) return content
  return {
    ...content,
    variables: content.variables.filter((variable) => variable !== gone),
    widgets: content.widgets.map((widget) =>
      widget.binding && followed(widget.binding).includes(id)
        ? { ...widget, binding: unbound(widget.binding, gone) }
        : widget,
    ),
  }
}

function unbound(binding: Binding, { id, default: value }: PageVariable): Binding {
  const conditions = binding.conditions.flatMap(({ variable, ...rest }): Condition[] => {
    if (variable !== id) return [variable === undefined ? rest : { ...rest, variable }]
    return Array.isArray(value) && value.length > 0 ? [{ ...rest, values: value }] : []
  })
  if (binding.kind === 'rows') return { ...binding, conditions }
  const follows = binding.period.kind === 'variable' && binding.period.variable === id
  return { ...binding, conditions, period: follows && !Array.isArray(value) ? value : binding.period }
}

/** What a variable of a kind begins with. */
const startOfKind = (kind: VariableKind): PageVariable['default'] =>
  kind === 'period' ? { kind: 'last', count: 30, unit: 'day' } : []

/** A new variable, called so that nothing else on the page is. */
export function newVariable(kind: VariableKind, variables: readonly PageVariable[]): PageVariable {
  const label = VARIABLE_KIND[kind].title
  const taken = variables.map(({ id }) => id)
  return { id: nameFor(label, taken).slice(0, 40), label, kind, default: startOfKind(kind) }
}
