import { FIELD_TYPES, type FieldDefinition, type FieldRule, type FieldType } from './field-definition.ts'
import { KINDS } from './kinds.ts'
import { type Draw, randomRule } from './random-rules.ts'

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
    addConditions(field, fields, random)
    fields.push(field)
  }
  return fields
}

function addConditions(field: FieldDefinition, above: readonly FieldDefinition[], random: () => number): void {
  const other = above[Math.floor(random() * above.length)]
  if (other !== undefined && random() < 0.2) {
    const equals = other.type === 'boolean' ? true : other.type === 'integer' ? 3 : 'a'
    field.showWhen = { field: other.name, equals }
  }
  if (random() > 0.3) return
  const rules = [randomCondition(field, above, random), randomCondition(field, above, random)]
  const conditions = rules.filter((rule) => rule !== undefined)
  if (conditions.length > 0) field.conditions = conditions
}

function randomCondition(
  field: FieldDefinition,
  above: readonly FieldDefinition[],
  random: () => number,
): FieldRule | undefined {
  const when = randomRule(above, random)
  if (when === undefined) return undefined
  const effect = (['show', 'require', 'readOnly', 'options'] as const)[Math.floor(random() * 4)]
  if (effect === undefined) return undefined
  if (effect !== 'options') return { effect, when }
  return field.options === undefined ? undefined : { effect, when, options: ['b'] }
}

function randomField(random: Draw, name: string, depth: number): FieldDefinition {
  const chance = (share: number) => random() < share
  const nested = ['group', 'list', 'table']
  const kinds = FIELD_TYPES.filter((kind) => depth > 0 || !nested.includes(kind))
  const type: FieldType = kinds[Math.floor(random() * kinds.length)] ?? 'text'
  const field: FieldDefinition = { name, type }
  if (chance(0.2)) field.id = `f${Math.floor(random() * 1e12)}`
  if (chance(0.5)) field.label = `Label of ${name}`
  if (chance(0.3)) field.help = 'Help'
  if (chance(0.4)) field.required = chance(0.7)
  if (chance(0.2)) field.placeholder = 'e.g.'
  if (chance(0.2) && type !== 'measurement') field.unit = 'kg'
  if (chance(0.2)) field.filterable = chance(0.5)
  if (chance(0.2)) field.grid = true
  if (chance(0.2)) field.width = 'half'
  if (chance(0.1)) field.deprecated = true
  if (chance(0.1)) field.aliases = [{ name: `${name}Former`, until: '2030-01-31' }]
  if (chance(0.3) && KINDS[type].mayBeLocalized) field.localized = true
  return shaped(field, random, depth)
}

/** The field with what its kind is made of, and bounds. */
function shaped(field: FieldDefinition, random: Draw, depth: number): FieldDefinition {
  const chance = (share: number) => random() < share
  const { type } = field
  if (type === 'select') field.options = chance(0.5) ? ['a', 'b'] : ['a', { value: 'b', label: 'B' }]
  if (type === 'multiselect') field.options = ['a', { value: 'b', label: 'B' }]
  if (type === 'reference')
    field.reference = chance(0.5) ? { resource: 'brands' } : { resource: 'products', many: true }
  if (type === 'measurement')
    Object.assign(field, { measure: { family: 'mass', units: ['g', 'kg', 'lb'] }, unit: 'kg' })
  if (type === 'code') field.language = 'json'
  if (type === 'schema')
    field.schema = chance(0.5) ? { anyOf: [{ type: 'string' }, { type: 'integer' }] } : { const: 3 }
  if (type === 'boolean' && chance(0.5)) field.default = true
  if (type === 'json' && chance(0.5)) field.default = { deep: [1, null] }
  if (['number', 'money', 'percentage', 'measurement'].includes(type) && chance(0.5))
    field.validation = { min: 0, max: 1000, step: 5, messages: { max: 'Not that much' } }
  if (type === 'text' && chance(0.5)) field.validation = { minLength: 1, maxLength: 40, message: 'Keep it short' }
  if (type === 'group' || type === 'table') field.fields = randomFields(random, depth - 1)
  if (type === 'group' && chance(0.3)) field.fragment = { id: '01890a5d-ac96-774b-bcce-b302099a8057', revision: 2 }
  if (['list', 'table', 'tags', 'gallery'].includes(type) && chance(0.5)) field.validation = { maxItems: 5 }
  if (type !== 'list') return field
  field.item = randomField(random, chance(0.5) ? 'entry' : 'item', depth - 1)
  if (field.item.required === false) delete field.item.required
  delete field.item.aliases
  return field
}
