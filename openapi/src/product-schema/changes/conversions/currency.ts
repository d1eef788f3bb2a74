import { currencyExponent } from '../../../currency.ts'
import type { FieldDefinition } from '../../field-definition.ts'
import { type Converter, isNumber, made, type ShopContext, type Sides } from './converter.ts'
import { formOf } from './form.ts'

/** What a money field's amounts are in: the currency that its unit names, else the shop's. */
export const currencyOf = ({ unit }: FieldDefinition, { currency }: ShopContext): string =>
  unit && /^[A-Z]{3}$/.test(unit) ? unit : currency

/** How many minor units make one of a money field's currency. */
export const minorUnits = (field: FieldDefinition, shop: ShopContext): number =>
  10 ** currencyExponent(currencyOf(field, shop))

/** Whether the same number of minor units is another amount on the other side: 1250 are 12.50 EUR, and 1250 JPY. */
export const isOtherMoney = ({ from, to, shop }: Sides): boolean =>
  formOf(from) === 'money' && formOf(to) === 'money' && minorUnits(from, shop) !== minorUnits(to, shop)

/** The same of amounts, and of lists of them. */
export const isRedenominated = ({ from, to, shop }: Sides): boolean =>
  isOtherMoney({ from, to, shop }) ||
  (from.item !== undefined && to.item !== undefined && isRedenominated({ from: from.item, to: to.item, shop }))

/** Keeps the amount that people read, as far as the other currency has digits for it. */
export const REDENOMINATED: Converter = {
  convert: (value, { from, to, shop }) =>
    isNumber(value) ? made(Math.round((value * minorUnits(to, shop)) / minorUnits(from, shop))) : undefined,
}
