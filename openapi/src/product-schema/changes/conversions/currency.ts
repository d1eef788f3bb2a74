import type { FieldDefinition } from '../../field-definition.ts'
import type { ShopContext } from './converter.ts'

/** Digits after the point where ISO 4217 does not say two. Intl has a table of its own that differs. */
const EXPONENTS: Readonly<Record<string, number>> = Object.fromEntries([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0]),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3]),
  ...'CLF UYW'.split(' ').map((code) => [code, 4]),
])

/** How many minor units make one of a money field's currency: its own, where its unit names one, else the shop's. */
export function minorUnits({ unit }: FieldDefinition, { currency }: ShopContext): number {
  const code = unit && /^[A-Z]{3}$/.test(unit) ? unit : currency
  return 10 ** (Object.hasOwn(EXPONENTS, code) ? (EXPONENTS[code] ?? 2) : 2)
}
