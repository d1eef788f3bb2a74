import type { Property } from '../../core/screens.ts'
import { kindOf } from '../field-kind.ts'
import { FieldValue, None } from '../field-value.tsx'
import { ValueBlock } from './value-block.tsx'

interface MemberValueProps {
  /** What the schema says of it, where one speaks of it. */
  property: Property | undefined
  value: unknown
  currency: string
}

/** A value of a row to compare with another: by its field's kind, or as it is where no schema speaks of it. */
export function MemberValue({ property, value, currency }: MemberValueProps) {
  if (value === undefined || value === null || value === '') return <None />
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (!property || kindOf(property) === 'json') return <ValueBlock value={value} />
  return <FieldValue property={property} value={value} currency={currency} />
}
