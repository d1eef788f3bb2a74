import type { FieldDefinition } from '../../field-definition.ts'
import { unitsOffered } from '../../units/convert.ts'

export type Random = () => number

const pick = <T>(random: Random, list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
const whole = (random: Random, below: number) => Math.floor(random() * below)
const word = (random: Random) =>
  Array.from({ length: 1 + whole(random, 8) }, () => 'abcdefghij klmnop,qrst uvwxyz'[whole(random, 29)]).join('') +
  whole(random, 99)
const two = (n: number) => String(n).padStart(2, '0')
const day = (random: Random) =>
  `20${two(whole(random, 40))}-${two(1 + whole(random, 12))}-${two(1 + whole(random, 28))}`
const time = (random: Random) => `${two(whole(random, 24))}:${two(whole(random, 60))}`
const uuid = (random: Random) =>
  `00000000-0000-7000-8000-${Array.from({ length: 12 }, () => whole(random, 16).toString(16)).join('')}`
const several = (random: Random, one: () => unknown) => [...new Set(Array.from({ length: whole(random, 4) }, one))]
const options = (field: FieldDefinition) =>
  (field.options ?? ['a']).map((option) => (typeof option === 'string' ? option : option.value))

/** A value that a field takes, whatever its bounds are. */
export function randomValue(field: FieldDefinition, random: Random): unknown {
  switch (field.type) {
    case 'integer':
    case 'money':
      return whole(random, 100_000) - 1000
    case 'number':
    case 'percentage':
      return (whole(random, 100_000) - 1000) / 100
    case 'measurement':
      return { value: whole(random, 9000) / 10, unit: pick(random, unitsOffered(field)) ?? '' }
    case 'boolean':
      return random() < 0.5
    case 'date':
      return day(random)
    case 'datetime':
      return `${day(random)}T${time(random)}:00.000Z`
    case 'time':
      return time(random)
    case 'duration':
      return `PT${1 + whole(random, 90)}M`
    case 'select':
      return pick(random, options(field))
    case 'multiselect':
      return several(random, () => pick(random, options(field)))
    case 'tags':
      return several(random, () => word(random).trim())
    case 'image':
    case 'file':
    case 'reference':
      return field.reference?.many ? several(random, () => uuid(random)) : uuid(random)
    case 'gallery':
      return several(random, () => uuid(random))
    case 'list':
      return several(random, () => (field.item ? randomValue(field.item, random) : 1))
    case 'table':
      return several(random, () => randomData(field.fields ?? [], random))
    case 'group':
      return randomData(field.fields ?? [], random)
    case 'url':
      return `https://example.com/${whole(random, 999)}`
    case 'email':
      return `somebody${whole(random, 999)}@example.com`
    case 'phone':
      return `+49301234${two(whole(random, 99))}`
    case 'color':
      return `#${two(whole(random, 99))}aa${two(whole(random, 99))}`
    case 'richtext':
      return `<p>${whole(random, 999)} words</p>`
    case 'json':
    case 'schema':
      return pick(random, [1, 'one', { deep: [1, null] }, [true]])
    default:
      return word(random)
  }
}

/** Custom fields of a product: each field is filled in, or not. */
export const randomData = (fields: readonly FieldDefinition[], random: Random): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field) => (field.required || random() < 0.8 ? [[field.name, randomValue(field, random)]] : [])),
  )

/** Kinds that need no row of the shop to point at. */
const KINDS: readonly FieldDefinition['type'][] = [
  'text',
  'textarea',
  'markdown',
  'number',
  'integer',
  'money',
  'percentage',
  'measurement',
  'boolean',
  'date',
  'datetime',
  'time',
  'duration',
  'select',
  'multiselect',
  'tags',
  'color',
  'url',
  'email',
  'phone',
  'list',
  'table',
  'group',
]

/** Fields of a product type, with ids, nested up to `depth`. */
export function randomType(random: Random, depth = 2, prefix = 'f'): FieldDefinition[] {
  return Array.from({ length: 3 + whole(random, 8) }, (_, i) => {
    const name = `${prefix}${i}`
    const kinds = KINDS.filter((kind) => depth > 0 || !['list', 'table', 'group'].includes(kind))
    const type = pick(random, kinds) ?? 'text'
    return {
      id: name,
      name,
      type,
      label: `Field ${name}`,
      ...(random() < 0.2 ? { required: true } : {}),
      ...(type === 'select' || type === 'multiselect' ? { options: ['S', { value: 'M', label: 'Medium' }, 'L'] } : {}),
      ...(type === 'measurement' ? { measure: { family: 'mass' as const } } : {}),
      ...(type === 'list' ? { item: { id: `${name}-one`, name: 'one', type: 'text' as const } } : {}),
      ...(type === 'table' || type === 'group' ? { fields: randomType(random, depth - 1, `${name}_`) } : {}),
    }
  })
}
