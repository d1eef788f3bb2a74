import { isRecord } from '../../json.ts'
import type { Outcome, ShopContext, Sides } from './converter.ts'
import { isOtherMoney } from './currency.ts'
import { formOf } from './form.ts'
import { converterFor } from './table.ts'

/** The two ways between the values of a field before and after. */
export type Conversion = {
  forward: (value: unknown) => Outcome
  backward: (value: unknown) => Outcome
  /** No value can be lost on the way. */
  isSafe: boolean
}

/** How a field's values become those of what the field is turned into; undefined where there is no sensible way. */
export function conversionBetween(from: Sides['from'], to: Sides['to'], shop: ShopContext): Conversion | undefined {
  const there = converterFor({ from, to, shop })
  if (!there) return undefined
  const back = converterFor({ from: to, to: from, shop })
  const plain: Conversion = {
    forward: (value) => there.convert(value, { from, to, shop }),
    backward: (value) => back?.convert(value, { from: to, to: from, shop }),
    isSafe: there.isSafe === true,
  }
  return inLanguages(plain, from.localized === true, to.localized === true, shop.locale)
}

/** The same for values that are kept once for each language, before, after, or both. */
function inLanguages(plain: Conversion, isBefore: boolean, isAfter: boolean, locale: string): Conversion {
  if (isBefore && isAfter)
    return { ...plain, forward: eachLanguage(plain.forward), backward: eachLanguage(plain.backward) }
  if (isAfter)
    return {
      ...plain,
      forward: spokenIn(plain.forward, locale),
      backward: (value) => plain.backward(ofLanguage(value, locale)),
    }
  if (!isBefore) return plain
  return {
    isSafe: false,
    forward: (value) => plain.forward(ofLanguage(value, locale)),
    backward: spokenIn(plain.backward, locale),
  }
}

const eachLanguage = (convert: Conversion['forward']) => (value: unknown) => {
  if (!isRecord(value)) return undefined
  const made = Object.entries(value).map(([locale, text]) => [locale, convert(text)] as const)
  if (made.some(([, outcome]) => outcome === undefined)) return undefined
  return { value: Object.fromEntries(made.map(([locale, outcome]) => [locale, outcome?.value])) }
}
const spokenIn = (convert: Conversion['forward'], locale: string) => (value: unknown) => {
  const made = convert(value)
  return made && { value: { [locale]: made.value } }
}
/** The value in the shop's language, else in the first that there is. */
const ofLanguage = (value: unknown, locale: string): unknown =>
  isRecord(value) ? (Object.hasOwn(value, locale) ? value[locale] : Object.values(value)[0]) : undefined

/**
 * Whether values have to be converted at all: those of another kind, even where both are kept alike, and amounts of
 * another currency, where its minor units are others.
 */
export const needsConversion = ({ from, to, shop }: Sides): boolean =>
  from.type !== to.type ||
  formOf(from) !== formOf(to) ||
  isOtherMoney({ from, to, shop }) ||
  (from.localized === true) !== (to.localized === true) ||
  (from.item !== undefined && to.item !== undefined && needsConversion({ from: from.item, to: to.item, shop }))
