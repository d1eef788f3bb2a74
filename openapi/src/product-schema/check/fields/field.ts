import { valueOfOption } from '../../compile/choices.ts'
import type { FieldBound, FieldDefinition } from '../../field-definition.ts'
import { pointerTo } from '../../json-pointer.ts'
import { KINDS } from '../../kinds.ts'
import { isUnitFamily, unitsOf } from '../../units/convert.ts'
import type { SchemaIssue } from '../schema-issue.ts'
import { fieldIssue } from './issue.ts'

const NAME = /^[A-Za-z_][A-Za-z0-9_-]{0,79}$/
const ID = /^[A-Za-z0-9_.-]{1,200}$/
const NAME_RULE = 'A name starts with a letter and has letters, digits, “_” and “-” only, 80 at most'

const isName = (name: string) => NAME.test(name) && name !== '__proto__'

type Refuse = (step: string, message: string) => void

/** What is wrong with a field by itself, whatever stands beside it or inside. */
export function checkField(field: FieldDefinition, at: string): SchemaIssue[] {
  const issues: SchemaIssue[] = []
  const refuse: Refuse = (step, message) => issues.push(fieldIssue(`${at}/${step}`, message))
  if (!isName(field.name)) refuse('name', NAME_RULE)
  if (field.id !== undefined && !ID.test(field.id)) {
    refuse('id', 'An id has letters, digits, “_”, “-” and “.” only, 200 at most')
  }
  checkParts(field, refuse)
  checkOptions(field, refuse)
  checkMeasure(field, refuse)
  checkBounds(field, refuse)
  return issues
}

/** Members that belong to one kind only, and kinds that cannot do without. */
const PARTS = [
  { part: 'item', kinds: ['list'], isNeeded: true, missing: 'must say what it is a list of' },
  { part: 'fields', kinds: ['group', 'table'], isNeeded: false, missing: '' },
  { part: 'schema', kinds: ['schema'], isNeeded: true, missing: 'must say its JSON Schema' },
  { part: 'measure', kinds: ['measurement'], isNeeded: true, missing: 'must say what is measured' },
  { part: 'reference', kinds: ['reference'], isNeeded: false, missing: '' },
  { part: 'language', kinds: ['code'], isNeeded: false, missing: '' },
  { part: 'fragment', kinds: ['group'], isNeeded: false, missing: '' },
] as const

function checkParts(field: FieldDefinition, refuse: Refuse): void {
  for (const { part, kinds, isNeeded, missing } of PARTS) {
    const isKind = kinds.some((kind) => kind === field.type)
    if (!isKind && field[part] !== undefined) refuse(part, `Only a ${kinds.join(' or ')} has “${part}”`)
    if (isKind && isNeeded && field[part] === undefined) refuse(part, `“${field.name}” ${missing}`)
  }
  if (field.localized && !KINDS[field.type].mayBeLocalized) {
    refuse('localized', `A field of the type ${field.type} is the same in every language`)
  }
  for (const [index, { name, until }] of (field.aliases ?? []).entries()) {
    if (!isName(name)) refuse(`aliases/${index}/name`, NAME_RULE)
    if (!/^\d{4}-\d\d-\d\d$/.test(until) || Number.isNaN(Date.parse(until))) {
      refuse(`aliases/${index}/until`, 'A former name is kept until a day such as 2027-01-31')
    }
  }
}

function checkOptions({ name, type, options }: FieldDefinition, refuse: Refuse): void {
  const values = (options ?? []).map(valueOfOption)
  const isChoice = type === 'select' || type === 'multiselect'
  if (isChoice && values.length === 0) refuse('options', `“${name}” needs at least one option`)
  if (!isChoice && options) refuse('options', 'Only a select or multiselect has options')
  if (new Set(values).size < values.length) refuse('options', 'The same option is listed twice')
}

function checkMeasure({ measure, unit }: FieldDefinition, refuse: Refuse): void {
  if (measure === undefined) return
  if (!isUnitFamily(measure.family)) {
    refuse('measure/family', `“${measure.family}” is nothing we can measure`)
    return
  }
  const known = unitsOf(measure.family).map(({ symbol }) => symbol)
  const offered = measure.units ?? known
  for (const [index, symbol] of offered.entries()) {
    if (!known.includes(symbol)) refuse(`measure/units/${index}`, `“${symbol}” is no unit of ${measure.family}`)
  }
  if (offered.length === 0) refuse('measure/units', 'At least one unit must be offered')
  if (new Set(offered).size < offered.length) refuse('measure/units', 'The same unit is listed twice')
  if (unit !== undefined && !offered.includes(unit)) refuse('unit', `“${unit}” is not among the units offered`)
}

const PAIRS = [
  ['minLength', 'maxLength'],
  ['min', 'max'],
  ['minItems', 'maxItems'],
] as const satisfies readonly (readonly [FieldBound, FieldBound])[]

function checkBounds({ type, reference, validation = {} }: FieldDefinition, refuse: Refuse): void {
  const { message: _message, messages = {}, ...bounds } = validation
  const allowed: string[] = [...(reference?.many ? KINDS.multiselect : KINDS[type]).bounds]
  const misplaced = (bound: string) => `“${bound}” does not apply to a field of the type ${type}`
  for (const bound of Object.keys(bounds)) {
    if (!allowed.includes(bound)) refuse(pointerTo('validation', bound), misplaced(bound))
  }
  for (const topic of Object.keys(messages)) {
    const isGeneral = topic === 'required' || topic === 'format'
    if (!isGeneral && !allowed.includes(topic)) refuse(pointerTo('validation/messages', topic), misplaced(topic))
  }
  for (const [least, most] of PAIRS) {
    const [from, to] = [validation[least], validation[most]]
    if (from !== undefined && to !== undefined && from > to)
      refuse(`validation/${most}`, `“${most}” is below “${least}”`)
  }
}
