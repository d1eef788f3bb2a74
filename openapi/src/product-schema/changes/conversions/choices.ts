import type { FieldDefinition } from '../../field-definition.ts'
import { type Converter, isNumber, isText, made, type Outcome, type Sides } from './converter.ts'

const YES = ['true', 'yes', 'y', 'on', '1']
const NO = ['false', 'no', 'n', 'off', '0']
const SEPARATOR = ', '

/** The option that a text names, by its value, else by its label; undefined where there is none of that name. */
function optionOf({ options, item }: FieldDefinition, text: string): string | undefined {
  const known = (options ?? item?.options ?? []).map((option) =>
    typeof option === 'string' ? { value: option, label: option } : option,
  )
  if (known.length === 0) return text
  const sought = text.trim().toLowerCase()
  return (
    known.find(({ value }) => value === text) ??
    known.find(({ value, label }) => value.toLowerCase() === sought || label.toLowerCase() === sought)
  )?.value
}
const isChosen = ({ type, item }: FieldDefinition) => type === 'multiselect' || item?.type === 'select'

const same = (value: unknown): Outcome => (isText(value) ? made(value) : undefined)
function chosen(value: unknown, { to }: Sides): Outcome {
  const option = isText(value) ? optionOf(to, value) : undefined
  return option === undefined ? undefined : made(option)
}
/** Several texts as the other side knows them; one that it does not know is enough to refuse. */
function several(values: readonly unknown[], { to }: Sides): Outcome {
  const taken = values.map((value) => (isText(value) ? (isChosen(to) ? optionOf(to, value) : value) : undefined))
  return taken.some((value) => value === undefined) ? undefined : made([...new Set(taken)])
}
/** A text of several words or phrases: taken apart at commas, semicolons and line ends where it becomes a list of short ones. */
function parts(value: unknown, sides: Sides): Outcome {
  if (!isText(value)) return undefined
  if (sides.to.type === 'list') return made([value])
  return several(
    value
      .split(/[,;\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
    sides,
  )
}
const joined = (value: unknown): Outcome =>
  Array.isArray(value) && value.every(isText) ? made(value.length === 1 ? value[0] : value.join(SEPARATOR)) : undefined
const wrapped = (value: unknown): Outcome => (isText(value) ? made([value]) : undefined)
const firstOf = (value: unknown): Outcome =>
  Array.isArray(value) && value.length > 0 && isText(value[0]) ? made(value[0]) : undefined
const firstChosen = (value: unknown, sides: Sides): Outcome => {
  const first = firstOf(value)
  return first && chosen(first.value, sides)
}

/** The option that stands for yes or no: the one that says so, else the first for yes and the second for no. */
function optionFor(isYes: boolean, { to }: Sides): Outcome {
  const values = (to.options ?? []).map((option) => (typeof option === 'string' ? option : option.value))
  const named = values.find((value) => (isYes ? YES : NO).includes(value.toLowerCase()))
  const option = named ?? (values.length === 2 ? values[isYes ? 0 : 1] : undefined)
  return option === undefined ? undefined : made(option)
}
/** Yes or no, from a word for it or from one of two options in the order that `optionFor` writes them. */
function flagOf(value: unknown, { from }: Sides): Outcome {
  if (!isText(value)) return undefined
  const word = value.trim().toLowerCase()
  if (YES.includes(word)) return made(true)
  if (NO.includes(word)) return made(false)
  const values = (from.options ?? []).map((option) => (typeof option === 'string' ? option : option.value))
  const at = values.length === 2 ? values.indexOf(value) : -1
  return at < 0 ? undefined : made(at === 0)
}
const ofFlag =
  (of: (value: boolean, sides: Sides) => Outcome) =>
  (value: unknown, sides: Sides): Outcome =>
    typeof value === 'boolean' ? of(value, sides) : undefined

/** Texts, options and yes-or-no from and to each other, one and several. */
export const CHOICES: Readonly<Record<string, Converter>> = {
  'text>choice': { convert: chosen },
  'choice>text': { convert: same, isSafe: true },
  'text>texts': { convert: parts },
  'texts>text': { convert: joined },
  'choice>texts': { convert: (value, sides) => (isText(value) ? several([value], sides) : undefined), isSafe: true },
  'texts>choice': { convert: firstChosen },
  'texts>texts': { convert: (value, sides) => (Array.isArray(value) ? several(value, sides) : undefined) },
  'boolean>text': { convert: ofFlag((value) => made(value ? 'yes' : 'no')), isSafe: true },
  'text>boolean': { convert: flagOf },
  'boolean>choice': { convert: ofFlag(optionFor) },
  'choice>boolean': { convert: flagOf },
  'boolean>integer': { convert: ofFlag((value) => made(value ? 1 : 0)), isSafe: true },
  'integer>boolean': {
    convert: (value) => (isNumber(value) && (value === 0 || value === 1) ? made(value === 1) : undefined),
  },
  'integer>choice': { convert: (value, sides) => (isNumber(value) ? chosen(String(value), sides) : undefined) },
  'choice>integer': { convert: (value) => (isText(value) && /^-?\d+$/.test(value) ? made(Number(value)) : undefined) },
  'file>files': { convert: wrapped, isSafe: true },
  'files>file': { convert: firstOf },
  'reference>references': { convert: wrapped, isSafe: true },
  'references>reference': { convert: firstOf },
}
