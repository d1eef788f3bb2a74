import type { FieldDefinition, FieldType } from '../../field-definition.ts'
import type { Choice, TypeDraft } from '../choice.ts'
import type { Random } from './random-products.ts'

type Fields = FieldDefinition[]
type Edit = (draft: TypeDraft, random: Random, n: number) => TypeDraft

const pick = <T>(random: Random, list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
const groupsOf = (fields: Fields): (Fields | undefined)[] =>
  fields.flatMap((field) => (field.type === 'group' ? [field.fields, ...groupsOf(field.fields ?? [])] : []))
/** Every list of fields of the form itself, the groups' included. */
const listsOf = (fields: Fields): Fields[] => [fields, ...groupsOf(fields).filter((list) => list !== undefined)]

/** Changes one field somewhere in a copy of the draft. */
const onField =
  (change: (field: FieldDefinition, list: Fields, random: Random, n: number, draft: TypeDraft) => void): Edit =>
  (draft, random, n) => {
    const copy = structuredClone(draft)
    const list = pick(
      random,
      listsOf(copy.fields).filter((fields) => fields.length > 0),
    )
    const field = list && pick(random, list)
    if (field && list) change(field, list, random, n, copy)
    return copy
  }
const choose = (draft: TypeDraft, key: string, choice: Choice) => {
  draft.choices = { ...draft.choices, [key]: choice }
}

/** Makes a field one of another kind, with what that kind needs and nothing of what it was. */
function turn(field: FieldDefinition, type: FieldType): void {
  for (const name of ['options', 'item', 'fields', 'measure', 'unit', 'validation'] as const) delete field[name]
  field.type = type
  if (type === 'select') field.options = ['a', 'b']
  if (type === 'list') field.item = { id: `${field.id}-one`, name: 'one', type: 'text' }
}

/** Kinds in which every value of a kind has its own. */
const SAFE: Partial<Record<FieldType, FieldType[]>> = {
  integer: ['text', 'number'],
  number: ['text', 'percentage'],
  percentage: ['number'],
  boolean: ['text', 'integer'],
  select: ['text'],
  text: ['textarea', 'markdown'],
  image: ['gallery'],
  date: ['text', 'datetime'],
  time: ['text'],
  duration: ['text'],
}
const UNSAFE: FieldType[] = ['text', 'integer', 'number', 'boolean', 'date', 'tags', 'select', 'money', 'list']

/** Edits that lose nothing, whatever the data. */
export const LOSSLESS: readonly Edit[] = [
  (draft, random, n) => {
    const copy = structuredClone(draft)
    const list = pick(random, listsOf(copy.fields))
    list?.push({ id: `new${n}`, name: `new${n}`, type: 'text', ...(random() < 0.5 ? { required: true } : {}) })
    if (random() < 0.7) choose(copy, `add:new${n}`, { value: 'filled' })
    return copy
  },
  onField((field, _list, _random, n) => {
    field.name = `renamed${n}`
  }),
  onField((field, _list, _random, n) => {
    field.label = `Label ${n}`
  }),
  onField((field, list, random, _n, draft) => {
    const isInside = (fields: Fields): boolean => fields === list || groupsOf([field]).includes(fields)
    const target = pick(
      random,
      listsOf(draft.fields).filter((fields) => !isInside(fields) && fields.every(({ name }) => name !== field.name)),
    )
    if (!target) return
    list.splice(list.indexOf(field), 1)
    target.push(field)
  }),
  (draft, random) => {
    const copy = structuredClone(draft)
    pick(random, listsOf(copy.fields))?.reverse()
    return copy
  },
  onField((field) => {
    delete field.required
    delete field.validation
  }),
  onField((field, _list, random) => {
    const type = pick(random, SAFE[field.type] ?? [])
    if (type) turn(field, type)
  }),
]

/** Edits that may lose something of some products. */
export const LOSSY: readonly Edit[] = [
  onField((field, list) => {
    list.splice(list.indexOf(field), 1)
  }),
  onField((field, _list, random, _n, draft) => {
    const type = pick(random, UNSAFE)
    if (!type || field.type === 'group' || field.type === 'table') return
    turn(field, type)
    choose(draft, `convert:${field.id}`, { otherwise: random() < 0.5 ? 'drop' : 'keep' })
  }),
  onField((field, list, _random, n, draft) => {
    if (field.type !== 'text') return
    const parts: Fields = [1, 2].map((part) => ({ id: `p${n}${part}`, name: `part${n}${part}`, type: 'text' }))
    list.splice(list.indexOf(field), 1, ...parts)
    draft.transfers.push({ id: `t${n}`, kind: 'split', from: [field.id ?? ''], to: [`p${n}1`, `p${n}2`] })
  }),
]
