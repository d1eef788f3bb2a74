import { type Converter, isText, made, type Outcome } from './converter.ts'

const DAY = /^\d{4}-\d\d-\d\d$/
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/i
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/
const DURATION = /^P(?!$)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/

const same = (value: unknown): Outcome => (isText(value) ? made(value) : undefined)
const likeThis =
  (form: RegExp, of: (value: string) => string = (value) => value) =>
  (value: unknown): Outcome =>
    isText(value) && form.test(value.trim()) ? made(of(value.trim())) : undefined
const utc = (value: string) => new Date(value).toISOString()
const isReal = (convert: (value: unknown) => Outcome) => (value: unknown) =>
  isText(value) && !Number.isNaN(Date.parse(value)) ? convert(value) : undefined

/** Days, moments and times, in UTC where a day has to become a moment. */
export const MOMENTS: Readonly<Record<string, Converter>> = {
  'date>datetime': { convert: isReal(likeThis(DAY, (day) => `${day}T00:00:00.000Z`)), isSafe: true },
  'datetime>date': { convert: isReal(likeThis(MOMENT, (moment) => utc(moment).slice(0, 10))) },
  'datetime>time': { convert: isReal(likeThis(MOMENT, (moment) => utc(moment).slice(11, 16))) },
  'text>date': { convert: isReal(likeThis(DAY)) },
  'text>datetime': { convert: isReal(likeThis(MOMENT)) },
  'text>time': { convert: likeThis(TIME) },
  'text>duration': { convert: likeThis(DURATION) },
  'date>text': { convert: same, isSafe: true },
  'datetime>text': { convert: same, isSafe: true },
  'time>text': { convert: same, isSafe: true },
  'duration>text': { convert: same, isSafe: true },
}
