import { humanized, labelOf, propertyOf, type ScreenResource } from '../../core/screens.ts'
import { FieldValue, None } from '../field-value.tsx'
import type { Path } from './merge.ts'

/** What people call a field, or a member of a field that holds an object. */
export const pathLabel = (screen: ScreenResource, [field, member]: Path): string =>
  member === undefined ? labelOf(screen, field) : `${labelOf(screen, field)}: ${humanized(member)}`

const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

/** The value at a path of a row: by its field's kind, or as it is where no schema speaks of it. */
export function MemberValue(props: { screen: ScreenResource; path: Path; value: unknown; currency: string }) {
  const { screen, path, value, currency } = props
  const [field, member] = path
  if (value === undefined || value === null || value === '') return <None />
  if (member !== undefined) return typeof value === 'boolean' ? (value ? 'Yes' : 'No') : asText(value)
  return <FieldValue property={propertyOf(screen, field)} value={value} currency={currency} />
}
