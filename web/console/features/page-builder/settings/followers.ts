import {
  type Binding,
  type Condition,
  followed,
  type PageContent,
  type PageVariable,
  type PageWidget,
  sourceOf,
} from '@mtc/openapi/page'
import { withWidgets } from '../edits/with-widgets.ts'
import { conditionFields } from '../inspector/binding/condition-fields.ts'
import { holds } from '../inspector/binding/holds.ts'

/** The widgets that follow a choice of the page. */
export const followersOf = ({ widgets }: PageContent, id: string): PageWidget[] =>
  widgets.filter(({ binding }) => followed(binding).includes(id))

/** A binding that follows a choice; undefined where it does so already, follows another of the kind, or cannot. */
export function following(binding: Binding | null, variable: PageVariable): Binding | undefined {
  if (!binding) return undefined
  if (variable.kind === 'period') {
    const isTold = binding.kind === 'insight' && binding.period.kind !== 'variable'
    if (!isTold || sourceOf(binding.source)?.time === undefined) return undefined
    return { ...binding, period: { kind: 'variable', variable: variable.id } }
  }
  const field = conditionFields(binding).find(({ name }) => holds(variable, name))
  // Whoever narrowed it to some values meant those.
  if (!field || binding.conditions.some((condition) => condition.field === field.name)) return undefined
  const condition: Condition = { field: field.name, operator: 'is', variable: variable.id }
  return { ...binding, conditions: [...binding.conditions, condition] }
}

/** The widgets that could follow a choice and do not. */
export const couldFollow = ({ widgets }: PageContent, variable: PageVariable): PageWidget[] =>
  widgets.filter(({ binding }) => following(binding, variable) !== undefined)

/** The page whose widgets follow a choice, as far as they can. */
export const withFollowers = (content: PageContent, variable: PageVariable): PageContent =>
  withWidgets(
    content,
    couldFollow(content, variable).map(({ id }) => id),
    (widget) => ({ ...widget, binding: following(widget.binding, variable) ?? widget.binding }),
  )
