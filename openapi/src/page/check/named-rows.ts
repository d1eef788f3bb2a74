import { X_FIELD } from '../../product-schema/field-keywords.ts'
import { type JsonSchema, own, ownRecord, ownString } from '../../product-schema/json.ts'
import { dereferenced } from '../../product-schema/references.ts'
import type { Binding } from '../binding.ts'
import { type PageContent, type PageWidget, VARIABLE_KIND } from '../content.ts'
import { sourceOf } from '../sources.ts'
import { type Blame, below, blameAt, type PageFault } from './page-fault.ts'
import type { PageSurroundings } from './surroundings.ts'

/** A row of the shop that a page names, and where. */
export interface NamedRow {
  /** The path of the resource that it is a row of. */
  resource: string
  id: string
  /** Says at its place what is wrong with it. */
  blame: (message: string) => PageFault
}

type Around = Pick<PageSurroundings, 'components' | 'resources'>

/** The rows that the conditions, the props and the choices of a page name, in reading order. */
export function namedRows({ variables, widgets }: PageContent, around: Around): NamedRow[] {
  return [
    ...variables.flatMap(({ kind, default: held }, index) => {
      const { resource } = VARIABLE_KIND[kind]
      return Array.isArray(held) && resource !== undefined
        ? rowsIn(held, resource, blameAt(`/variables/${index}`), () => '/default')
        : []
    }),
    ...widgets.flatMap((widget, index) => namedByWidget(widget, around, blameAt(`/widgets/${index}`, widget.id))),
  ]
}

/** What is wrong with those that are no longer there; `nounOf` says what a resource's row is called: `store`. */
export const goneRows = (
  named: readonly NamedRow[],
  isGone: (row: NamedRow) => boolean,
  nounOf: (resource: string) => string,
): PageFault[] =>
  named.flatMap((row) =>
    isGone(row) ? [row.blame(`This ${nounOf(row.resource)} was deleted: take it out or choose another`)] : [],
  )

const rowsIn = (
  ids: readonly unknown[],
  resource: string,
  blame: Blame,
  placeOf = (index: number) => `/${index}`,
): NamedRow[] =>
  ids.flatMap((id, index) =>
    typeof id === 'string' && id !== ''
      ? [{ resource, id, blame: (message) => blame(placeOf(index), message) } satisfies NamedRow]
      : [],
  )

function namedByWidget({ componentId, props, binding }: PageWidget, around: Around, blame: Blame): NamedRow[] {
  const schema = around.components.get(componentId)?.propsSchema
  const ofProps = Object.entries(props).flatMap(([name, value]) => {
    const resource = schema && referenceOf(schema, name)
    if (!resource) return []
    const at = below(blame, `/props/${name}`)
    return Array.isArray(value) ? rowsIn(value, resource, at) : rowsIn([value], resource, at, () => '')
  })
  return [...ofProps, ...namedByBinding(binding, around, below(blame, '/binding'))]
}

function namedByBinding(binding: Binding | null, { resources }: Around, blame: Blame): NamedRow[] {
  if (!binding) return []
  const dimensions = binding.kind === 'insight' ? sourceOf(binding.source)?.dimensions : undefined
  const filters = binding.kind === 'rows' ? resources.get(binding.resource)?.filters : undefined
  const referenceIn = (field: string): string | undefined =>
    dimensions && Object.hasOwn(dimensions, field)
      ? dimensions[field]?.resource
      : filters?.find(({ name }) => name === field)?.reference
  return binding.conditions.flatMap(({ field, values = [] }, place) => {
    const resource = referenceIn(field)
    return resource ? rowsIn(values, resource, below(blame, `/conditions/${place}/values`)) : []
  })
}

/** The resource whose ids a prop takes: one of them, or a list. */
function referenceOf(schema: JsonSchema, name: string): string | undefined {
  const property = own(ownRecord(schema, 'properties'), name)
  const whole = dereferenced(schema, property)
  const reference = (described: unknown) => ownString(own(own(described, X_FIELD), 'reference'), 'resource')
  return reference(whole) ?? reference(dereferenced(schema, own(whole, 'items')))
}
