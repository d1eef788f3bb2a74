import { currencyExponent } from '../../../currency.ts'
import type { FieldDefinition } from '../../field-definition.ts'
import type { ShopContext } from './converter.ts'

/** How many minor units make one of a money field's currency: its own, where its unit names one, else the shop's. */
export function minorUnits({ unit }: FieldDefinition, { currency }: ShopContext): number {
  const code = unit && /^[A-Z]{3}$/.test(unit) ? unit : currency
  return 10 ** currencyExponent(code)
}
