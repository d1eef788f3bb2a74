import { isRecord } from '@mtc/openapi/json'
import { getUiOptions, type ObjectFieldTemplateProps } from '@rjsf/utils'
import type { Property } from './cells.tsx'

/** How fields are put together on a form: `ui:options.groups` of an object that is drawn in cards. */
export interface FieldGroup {
  title: string
  description?: string
  fields: string[]
  /** How many stand side by side where there is room; two unless said. */
  columns?: 1 | 2 | 3
  /** The tab that the group stands on. */
  tab?: string
}

const isGroup = (value: unknown): value is FieldGroup =>
  isRecord(value) && typeof value.title === 'string' && Array.isArray(value.fields)

/** The host's groups, and what they forgot under "More". */
export function groupsOf(props: ObjectFieldTemplateProps, drawn: readonly Property[]): FieldGroup[] {
  const { groups } = getUiOptions(props.uiSchema)
  const given = Array.isArray(groups) ? groups.filter(isGroup) : []
  if (given.length === 0) return []
  const named = new Set(given.flatMap((group) => group.fields))
  const rest = drawn.map(({ name }) => name).filter((name) => !named.has(name))
  return rest.length > 0 ? [...given, { title: 'More', fields: rest }] : given
}

/** Groups by the tab they stand on, in the order of their first; those without one come under the first. */
export function tabsOf(groups: readonly FieldGroup[]): { title: string; groups: FieldGroup[] }[] {
  const titles = [...new Set(groups.flatMap(({ tab }) => (tab ? [tab] : [])))]
  const [first = ''] = titles
  return titles.map((title) => {
    const own = groups.filter(({ tab }) => (tab || first) === title)
    const [only] = own
    // A group that is all there is on the tab of its name says it once.
    return { title, groups: own.length === 1 && only?.title === title ? [{ ...only, title: '' }] : own }
  })
}
