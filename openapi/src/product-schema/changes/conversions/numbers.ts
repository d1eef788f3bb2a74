import { isRecord, own } from '../../json.ts'
import { convertUnit, unitsOffered } from '../../units/convert.ts'
import { type Converter, isNumber, isText, made, type Outcome, type Sides } from './converter.ts'
import { minorUnits } from './currency.ts'

const PLAIN = /^[+-]?\d+(?:\.\d+)?$/
const WHOLE = /^[+-]?\d+$/

/** A number as people write it plainly; a percentage may have its sign. */
function parsed(value: unknown, form: RegExp): number | undefined {
  if (!isText(value)) return undefined
  const text = value.trim().replace(/\s*%$/, '')
  return form.test(text) && Number.isFinite(Number(text)) ? Number(text) : undefined
}
const ofText =
  (form: RegExp, of: (value: number, sides: Sides) => unknown = (value) => value) =>
  (value: unknown, sides: Sides): Outcome => {
    const number = parsed(value, form)
    return number === undefined ? undefined : made(of(number, sides))
  }
const ofNumber =
  (of: (value: number, sides: Sides) => unknown) =>
  (value: unknown, sides: Sides): Outcome =>
    isNumber(value) ? made(of(value, sides)) : undefined

const toMinor = (value: number, { to, shop }: Sides) => Math.round(value * minorUnits(to, shop))
const toMajor = (value: number, { from, shop }: Sides) => value / minorUnits(from, shop)
const plain = (value: number) => (Number.isInteger(value) ? BigInt(value).toString() : String(value))
const unitOf = (field: Sides['to']) => unitsOffered(field)[0] ?? field.unit ?? ''
const measured = (value: number, { to }: Sides) => ({ value, unit: unitOf(to) })

/** A measurement as a bare number of the unit that its field offers first. */
function bare(value: unknown, { from }: Sides): number | undefined {
  const amount = own(value, 'value')
  const unit = own(value, 'unit')
  if (!isRecord(value) || !isNumber(amount) || !isText(unit)) return undefined
  return from.measure ? convertUnit(from.measure.family, amount, unit, unitOf(from)) : amount
}
const ofMeasurement =
  (of: (value: number, sides: Sides) => unknown) =>
  (value: unknown, sides: Sides): Outcome => {
    const number = bare(value, sides)
    return number === undefined ? undefined : made(of(number, sides))
  }
/** `12.5 kg` */
function measurementOfText(value: unknown, { to }: Sides): Outcome {
  const [, amount, unit = ''] = isText(value) ? (/^([+-]?\d+(?:\.\d+)?)\s*(.*)$/.exec(value.trim()) ?? []) : []
  if (amount === undefined) return undefined
  const known = unit === '' ? unitOf(to) : unitsOffered(to).find((one) => one === unit)
  return known === undefined ? undefined : made({ value: Number(amount), unit: known })
}

/** Numbers from and to each other and text. Amounts of money are kept in minor units and written in major ones. */
export const NUMBERS: Readonly<Record<string, Converter>> = {
  'text>integer': { convert: ofText(WHOLE) },
  'text>number': { convert: ofText(PLAIN) },
  'text>money': { convert: ofText(PLAIN, toMinor) },
  'text>measurement': { convert: measurementOfText },
  'integer>text': { convert: ofNumber(plain), isSafe: true },
  'number>text': { convert: ofNumber(plain), isSafe: true },
  'money>text': { convert: ofNumber((value, sides) => plain(toMajor(value, sides))), isSafe: true },
  'measurement>text': {
    convert: (value) => {
      const [amount, unit] = [own(value, 'value'), own(value, 'unit')]
      return isNumber(amount) && isText(unit) ? made(`${plain(amount)} ${unit}`) : undefined
    },
  },
  'integer>number': { convert: ofNumber((value) => value), isSafe: true },
  'number>integer': { convert: ofNumber(Math.round) },
  'integer>money': { convert: ofNumber(toMinor), isSafe: true },
  'money>integer': { convert: ofNumber((value, sides) => Math.round(toMajor(value, sides))) },
  'number>money': { convert: ofNumber(toMinor) },
  'money>number': { convert: ofNumber(toMajor), isSafe: true },
  'integer>measurement': { convert: ofNumber(measured), isSafe: true },
  'number>measurement': { convert: ofNumber(measured), isSafe: true },
  'measurement>number': { convert: ofMeasurement((value) => value) },
  'measurement>integer': { convert: ofMeasurement(Math.round) },
}
