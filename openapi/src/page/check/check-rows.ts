import type { RowsBinding } from '../binding.ts'
import type { BindingSlot } from '../binding-slot.ts'
import type { PageVariable } from '../content.ts'
import { checkCondition, type Narrowing } from './check-conditions.ts'
import { type Blame, below, type PageFault } from './page-fault.ts'
import type { ListedFilter, ListedResource } from './surroundings.ts'

/** `attr.platform`: a custom field of the products' type. */
const ATTRIBUTE = /^attr\.[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*$/

/** What is wrong with the rows that a widget lists. */
export function checkRows(
  { resource: path, fields, conditions, sort }: RowsBinding,
  variables: readonly PageVariable[],
  { resources, slot }: { resources: ReadonlyMap<string, ListedResource>; slot: BindingSlot | undefined },
  blame: Blame,
): PageFault[] {
  const resource = resources.get(path)
  if (!resource) return [blame('/resource', path === '' ? 'Choose what is listed' : `There are no rows at “${path}”`)]
  if (slot?.resources && !slot.resources.includes(path))
    return [blame('/resource', `This widget does not show ${resource.title.toLowerCase()}`)]
  const faults: PageFault[] = []
  for (const [index, field] of fields.entries()) {
    if (!hasField(resource, field)) faults.push(blame(`/fields/${index}`, `${resource.title} have no field “${field}”`))
    else if (fields.indexOf(field) !== index) faults.push(blame(`/fields/${index}`, `“${field}” is shown already`))
  }
  if (sort !== '' && !resource.sort.includes(sort.replace(/^-/, '')))
    faults.push(blame('/sort', `${resource.title} cannot be sorted by “${sort.replace(/^-/, '')}”`))
  for (const [index, condition] of conditions.entries())
    faults.push(
      ...checkCondition(
        condition,
        variables,
        (field) => narrowingOf(resource, field),
        below(blame, `/conditions/${index}`),
      ),
    )
  return faults
}

const hasField = ({ fields, attributes }: ListedResource, field: string): boolean =>
  (attributes && ATTRIBUTE.test(field)) || fields.includes(field)

function narrowingOf({ filters, attributes }: ListedResource, field: string): Narrowing | undefined {
  // What a custom field holds is for its product type to say.
  if (attributes && ATTRIBUTE.test(field)) return { title: field, operators: ['is', 'gte', 'lte'], kind: 'exact' }
  const filter = filters.find(({ name }) => name === field)
  return filter && ofFilter(filter)
}

const ofFilter = ({ name, kind, values, reference }: ListedFilter): Narrowing => ({
  title: name,
  operators: kind === 'exact' ? ['is'] : ['gte', 'lte'],
  kind,
  values,
  reference,
})
