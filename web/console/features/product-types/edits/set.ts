import type { FieldDefinition, FieldType, FieldWidth } from '@mtc/openapi/product-schema'
import { nameFor } from '../../../core/names.ts'
import { kindOf } from '../kinds/kinds.ts'
import type { Design } from '../model/design.ts'
import { type Field, titleOf } from '../model/field.ts'
import { type Found, findField, pathOf } from '../model/tree.ts'
import { type Edit, setting } from './edit.ts'
import { followRename } from './references.ts'

const isEmpty = (value: unknown) =>
  value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0)

// Emptied, these mean something else than absent.
const KEPT_EMPTY: ReadonlySet<string> = new Set(['options', 'fields', 'default', 'filterable'])

/** One member of a field, set, or taken away where the value is empty. */
export function setMember<K extends keyof FieldDefinition>(
  design: Design,
  id: string,
  member: K,
  value: FieldDefinition[K] | undefined,
): Edit | undefined {
  const found = findField(design, id)
  if (!found) return undefined
  const next = isEmpty(value) && !KEPT_EMPTY.has(member) ? undefined : value
  const was = found.field[member]
  if (JSON.stringify(next) === JSON.stringify(was)) return undefined
  return {
    label: `Change ${titleOf(found.field)}`,
    operations: [setting([...pathOf(found), member], next, was)],
    said: '',
    topic: `${id} ${member}`,
  }
}

/** How much of a row a field takes. What the layout said of it goes: it would win. */
export function setWidth(design: Design, id: string, width: FieldWidth | undefined): Edit | undefined {
  const found = findField(design, id)
  if (!found) return undefined
  const { spans } = design.uiConfig
  const edit = setMember(design, id, 'width', width)
  if (found.parent || !spans || !Object.hasOwn(spans, found.field.name)) return edit
  const { [found.field.name]: _before, ...rest } = spans
  const layout = setting(['uiConfig', 'spans'], Object.keys(rest).length === 0 ? undefined : rest, spans)
  return {
    label: `Change ${titleOf(found.field)}`,
    said: '',
    ...edit,
    operations: [...(edit?.operations ?? []), layout],
  }
}

const renaming = (design: Design, found: Found, name: string) => [
  setting([...pathOf(found), 'name'], name, found.field.name),
  ...followRename(design, found, name),
]

const namesBeside = ({ siblings, field }: Found) =>
  siblings.filter(({ id }) => id !== field.id).map((sibling) => sibling.name)

/** Whether a field's name still is the one made from its label. */
const isNamedByLabel = (found: Found) =>
  found.field.name === nameFor(found.field.label ?? found.field.name, namesBeside(found)) ||
  found.field.name.replace(/\d+$/, '') === nameFor(found.field.label ?? found.field.name, [])

/** Another label; the name follows as long as nobody chose it and no product has it yet. */
export function relabel(design: Design, id: string, label: string, isPublished: boolean): Edit | undefined {
  const found = findField(design, id)
  if (!found || label === found.field.label) return undefined
  const name = nameFor(label, namesBeside(found))
  const follows = !isPublished && label.trim() !== '' && isNamedByLabel(found) && name !== found.field.name
  return {
    label: `Rename ${titleOf(found.field)}`,
    operations: [
      setting([...pathOf(found), 'label'], label === '' ? undefined : label, found.field.label),
      ...(follows ? renaming(design, found, name) : []),
    ],
    said: '',
    topic: `${id} label`,
  }
}

/** Another name, with everything that asks for the field by it. */
export function rename(design: Design, id: string, name: string): Edit | undefined {
  const found = findField(design, id)
  if (!found || name === found.field.name) return undefined
  return {
    label: `Rename the key of ${titleOf(found.field)}`,
    operations: renaming(design, found, name),
    said: '',
    topic: `${id} name`,
  }
}

const OF_EVERY_KIND = [
  'label',
  'help',
  'required',
  'placeholder',
  'width',
  'filterable',
  'grid',
  'conditions',
  'showWhen',
  'localized',
  'deprecated',
  'aliases',
] as const
const CHOICES: readonly FieldType[] = ['select', 'multiselect']

/** The field as another kind: what the new kind does not know is left behind. */
export function asKind(field: Field, type: FieldType): Field {
  const kept = Object.fromEntries(
    OF_EVERY_KIND.flatMap((member) => (field[member] === undefined ? [] : [[member, field[member]]])),
  )
  const options = field.options && CHOICES.includes(type) ? { options: field.options } : {}
  const inside = field.fields && (type === 'group' || type === 'table') ? { fields: field.fields } : {}
  return { id: field.id, name: field.name, type, ...kept, ...kindOf(type).start?.(), ...options, ...inside }
}

/** Turns a field into another kind; what becomes of stored values is chosen when it is published. */
export function convert(design: Design, id: string, type: FieldType): Edit | undefined {
  const found = findField(design, id)
  if (!found || found.field.type === type) return undefined
  const after = asKind(found.field, type)
  const members = new Set([...Object.keys(found.field), ...Object.keys(after)]) as Set<keyof Field>
  const operations = [...members]
    .filter((member) => JSON.stringify(found.field[member]) !== JSON.stringify(after[member]))
    .map((member) => setting([...pathOf(found), member], after[member], found.field[member]))
  return {
    label: `Turn ${titleOf(found.field)} into ${kindOf(type).name.toLowerCase()}`,
    operations,
    said: `${titleOf(found.field)} is now ${kindOf(type).name}.`,
  }
}
