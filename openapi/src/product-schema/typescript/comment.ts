import { X_FIELD } from '../field-keywords.ts'
import { type JsonSchema, own, ownRecord, ownString } from '../json.ts'

/** What a kind of field means that its TypeScript type does not say. */
const MEANINGS: Readonly<Record<string, string>> = {
  money: 'An amount in minor units, such as cents.',
  percentage: '12.5 means 12.5 %.',
  richtext: 'HTML.',
  markdown: 'Markdown.',
  image: 'The id of a picture.',
  gallery: 'The ids of pictures.',
  file: 'The id of a file.',
}

const FORMATS: Readonly<Record<string, string>> = {
  date: 'A date: 2027-01-31.',
  'date-time': 'A moment: 2027-01-31T09:30:00Z.',
  time: 'A time of day: 09:30:00Z.',
  duration: 'A duration: P3D.',
  email: 'An e-mail address.',
  uri: 'A web address.',
  color: 'A colour: #1a2b3c.',
}

/** The comment above a member: its label and description, what its kind means, its default, and that it is deprecated. */
export function commentOf(schema: JsonSchema, indent: string): string {
  const title = ownString(schema, 'title')
  const description = ownString(schema, 'description')
  const format = ownString(schema, 'format')
  const kind = ownString(ownRecord(schema, X_FIELD), 'type')
  const meaning = MEANINGS[kind ?? ''] ?? FORMATS[format ?? '']
  const initial = own(schema, 'default')
  const lines = [
    [title, description].filter((text) => text !== undefined && text !== '').join(': '),
    meaning ?? '',
    initial === undefined ? '' : `@default ${JSON.stringify(initial)}`,
    own(schema, 'readOnly') === true ? 'Read only.' : '',
    own(schema, 'deprecated') === true ? '@deprecated' : '',
  ]
    .flatMap((line) => line.split('\n'))
    .map((line) => line.replaceAll('*/', '*\\/').trim())
    .filter((line) => line !== '')
  const [only] = lines
  if (only === undefined) return ''
  if (lines.length === 1) return `${indent}/** ${only} */\n`
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`
}
