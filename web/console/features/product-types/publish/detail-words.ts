import { isFieldType } from '@mtc/openapi/product-schema'
import { kindOf } from '../kinds/kinds.ts'
import type { TypeChange } from './use-impact.ts'

/** What people call the facets that a change of a field names. */
const FACETS: Readonly<Record<string, string>> = {
  minLength: 'Fewest characters',
  maxLength: 'Most characters',
  min: 'Smallest value',
  max: 'Largest value',
  step: 'Step',
  minItems: 'Fewest entries',
  maxItems: 'Most entries',
  pattern: 'Pattern',
  uniqueItems: 'Each entry only once',
  reference: 'What it can point at',
  measure: 'Units',
  conditions: 'Conditions',
  showWhen: 'When it is shown',
  schema: 'JSON Schema',
  rest: 'JSON Schema beyond the settings',
  messages: 'Messages',
  options: 'Names or order of the choices',
  help: 'Help',
  placeholder: 'Placeholder',
  default: 'Default',
  unit: 'Unit',
  language: 'Language',
  width: 'Width',
  filterable: 'Filter of the list',
  grid: 'Column of the list',
  deprecated: 'Marked as out of use',
  aliases: 'Former keys',
  fragment: 'Shared fields',
  name: 'Name',
  slug: 'Address',
  description: 'Description',
}

const kindName = (type: string): string => (isFieldType(type) ? kindOf(type).name : type)

const inWords = (value: string): string => (value === '–' ? 'none' : value === 'true' ? 'yes' : value)

/** `maxLength 80 → 40` in words. */
function detailInWords(detail: string, kind: TypeChange['kind']): string {
  if (detail.startsWith('each: ')) return `Of each entry: ${detailInWords(detail.slice(6), kind)}`
  if (detail === 'required') return kind === 'relax' ? 'No longer required' : 'Required'
  if (detail.startsWith('options − ')) return `Fewer choices: no more ${detail.slice(10)}`
  if (detail.startsWith('options + ')) return `More choices: ${detail.slice(10)}`
  if (detail === 'options' && kind === 'relax') return 'Not limited to choices any more'
  const [facet = '', ...rest] = detail.split(' ')
  const name = FACETS[facet] ?? facet
  const change = rest.join(' ')
  if (change === '') return name
  const [before = '', after = ''] = change.split(' → ')
  return `${name}: ${inWords(before)} → ${inWords(after)}`
}

/** The kinds that a field is turned from and into. */
export function kindsOfChange({ details }: TypeChange): [from: string, to: string] {
  const [from = '', to = ''] = (details[0] ?? '').split(' → ')
  return [kindName(from), kindName(to)]
}

/** What of a field changes, in words; nothing where the change's own sentence says it all. */
export function detailsInWords({ kind, details }: TypeChange): string[] {
  if (kind === 'convert' || kind === 'relabel') return []
  return details.map((detail) => detailInWords(detail, kind))
}
