import { CHOICES } from './choices.ts'
import type { Converter, Sides } from './converter.ts'
import { isOtherMoney, REDENOMINATED } from './currency.ts'
import { formOf } from './form.ts'
import { MOMENTS } from './moments.ts'
import { NUMBERS } from './numbers.ts'

/** Every conversion between forms. The way back of `a>b` is `b>a`: whether a value survives is seen by going both ways. */
const CONVERTERS: Readonly<Record<string, Converter>> = { ...NUMBERS, ...CHOICES, ...MOMENTS }

const AS_IT_IS: Converter = { convert: (value) => ({ value }), isSafe: true }

/** The only element of a list, or its first. */
const firstOf =
  (convert: Converter['convert']): Converter['convert'] =>
  (value, sides) =>
    Array.isArray(value) && value.length > 0 ? convert(value[0], sides) : undefined

/** How values of one field become values of another; undefined where there is no sensible way. */
export function converterFor(sides: Sides): Converter | undefined {
  const { from, to } = sides
  const [before, after] = [formOf(from), formOf(to)]
  const named = CONVERTERS[`${before}>${after}`]
  if (named) return named
  if (isOtherMoney(sides)) return REDENOMINATED
  if (before === 'any' || after === 'any') return AS_IT_IS
  if (from.type === 'list' && to.type === 'list') return elementwise(sides)
  if (to.type === 'list') return intoList(sides)
  if (from.type === 'list') return outOfList(sides)
  return before === after ? AS_IT_IS : undefined
}

function elementwise({ from, to, shop }: Sides): Converter | undefined {
  if (!from.item || !to.item) return AS_IT_IS
  const sides = { from: from.item, to: to.item, shop }
  const inner = converterFor(sides)
  if (!inner) return undefined
  return {
    ...inner,
    convert: (value) => {
      const made = Array.isArray(value) ? value.map((one) => inner.convert(one, sides)) : [undefined]
      return made.some((one) => one === undefined) ? undefined : { value: made.map((one) => one?.value) }
    },
  }
}

function intoList({ from, to, shop }: Sides): Converter | undefined {
  const sides = { from, to: to.item ?? from, shop }
  const inner = converterFor(sides)
  if (!inner) return undefined
  return {
    ...inner,
    convert: (value) => {
      const made = inner.convert(value, sides)
      return made && { value: [made.value] }
    },
  }
}

function outOfList({ from, to, shop }: Sides): Converter | undefined {
  const sides = { from: from.item ?? to, to, shop }
  const inner = converterFor(sides)
  return inner && { convert: firstOf((value) => inner.convert(value, sides)) }
}
