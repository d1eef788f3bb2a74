import { type FieldDefinition, type FieldOption, fieldsOf } from '@mtc/openapi/product-schema'
import type { WidgetBinding, WidgetManifest } from '../manifest.ts'

const AUDIENCE = { console: 'dashboards', storefront: 'the storefront' } as const
const GROUPING = { none: 'the whole', time: 'over time', dimension: 'by a dimension' } as const

/** A chapter of the guide: what a widget is for, where it can stand, what it can show, what can be set. */
export function chapterOf(manifest: WidgetManifest): string {
  const { name, slug, description, audiences, size, binding, propsSchema } = manifest
  const facts = [
    ['Stands on', audiences.map((audience) => AUDIENCE[audience]).join(' and ')],
    ['At first', `${size.w} columns wide, ${size.h} rows high; at least ${size.minW} × ${size.minH}`],
    ['Data', binding ? dataOf(binding) : 'none'],
    ['Its name in a page', `\`${slug}\``],
  ]
  const { fields } = fieldsOf(propsSchema)
  return [
    `### ${name}`,
    `${description}.`,
    facts.map(([what, fact]) => `- ${what}: ${fact}`).join('\n'),
    tableOf(fields),
  ].join('\n\n')
}

function dataOf({ kinds, groupings, canSplit, resources }: WidgetBinding): string {
  const figures = groupings ? `figures, ${groupings.map((one) => GROUPING[one]).join(' or ')}` : 'figures'
  const words = {
    insight: canSplit ? `${figures}, split once more where you like` : figures,
    rows: resources ? `rows of ${resources.map((path) => `\`${path}\``).join(', ')}` : 'rows of any list',
  }
  return kinds.map((kind) => words[kind]).join('; or ')
}

function tableOf(fields: readonly FieldDefinition[]): string {
  const rows = fields.flatMap((field) => rowsOf(field))
  return ['| Setting | Kind | |', '| --- | --- | --- |', ...rows].join('\n')
}

/** A setting; what a list or a group is made of stands below it. */
function rowsOf(field: FieldDefinition, above = ''): string[] {
  const label = `${above}${field.label ?? field.name}`
  const row = `| ${cell(label)}${field.required ? ' (needed)' : ''} | ${kindOf(field)} | ${cell(notesOf(field))} |`
  const parts = field.item?.fields ?? field.fields ?? []
  return [row, ...parts.flatMap((part) => rowsOf(part, `${label} › `))]
}

const kindOf = ({ type, item }: FieldDefinition): string => (type === 'list' && item ? `list of ${item.type}` : type)

function notesOf({ help, options, default: first, showWhen }: FieldDefinition): string {
  const named = options?.map(labelOf).join(', ')
  const chosen = options?.find((option) => keyOf(option) === first)
  return [
    help,
    named,
    chosen === undefined ? undefined : `At first: ${labelOf(chosen)}`,
    showWhen ? 'Asked for only where it matters' : undefined,
  ]
    .filter((note) => note !== undefined)
    .join('. ')
}

const labelOf = (option: FieldOption): string => (typeof option === 'string' ? option : option.label)
const keyOf = (option: FieldOption): string => (typeof option === 'string' ? option : option.value)

/** A bar would end the cell. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
