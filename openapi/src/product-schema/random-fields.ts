import { FIELD_TYPES, type FieldDefinition, type FieldType } from './field-definition.ts'

/** Random numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A valid list of fields of any kind, nested up to `depth`; for tests that hold for every list. */
export function randomFields(random: () => number, depth = 2): FieldDefinition[] {
  const fields: FieldDefinition[] = []
  const length = 1 + Math.floor(random() * 5)
  for (let index = 0; index < length; index += 1) {
    const field = randomField(random, `f${index}`, depth)
    const above = fields[Math.floor(random() * fields.length)]
    if (above && random() < 0.3) {
      const equals = above.type === 'boolean' ? true : above.type === 'integer' ? 3 : 'a'
      field.showWhen = { field: above.name, equals }
    }
    fields.push(field)
  }
  return fields
}

function randomField(random: () => number, name: string, depth: number): FieldDefinition {
  const chance = (share: number) => random() < share
  const kinds = FIELD_TYPES.filter((kind) => depth > 0 || (kind !== 'group' && kind !== 'list'))
  const type: FieldType = kinds[Math.floor(random() * kinds.length)] ?? 'text'
  const field: FieldDefinition = { name, type }
  if (chance(0.5)) field.label = `Label of ${name}`
  if (chance(0.3)) field.help = 'Help'
  if (chance(0.4)) field.required = chance(0.7)
  if (chance(0.2)) field.placeholder = 'e.g.'
  if (chance(0.2)) field.unit = 'kg'
  if (chance(0.2)) field.filterable = chance(0.5)
  if (chance(0.2)) field.grid = true
  if (type === 'select' || type === 'multiselect') field.options = ['a', { value: 'b', label: 'B' }]
  if (type === 'reference') field.reference = { resource: 'brands' }
  if (type === 'boolean' && chance(0.5)) field.default = true
  if (type === 'json' && chance(0.5)) field.default = { deep: [1, null] }
  if ((type === 'number' || type === 'money') && chance(0.5)) field.validation = { min: 0, max: 1000, step: 5 }
  if (type === 'text' && chance(0.5)) field.validation = { minLength: 1, maxLength: 40, message: 'Keep it short' }
  if (type === 'group') field.fields = randomFields(random, depth - 1)
  if (type === 'list') {
    field.item = randomField(random, 'entry', depth - 1)
    if (chance(0.5)) field.validation = { maxItems: 5, uniqueItems: true }
    if (field.item.required === false) delete field.item.required
  }
  return field
}
