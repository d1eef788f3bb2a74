import type { FieldDefinition, FieldType } from '@mtc/openapi/product-schema'
import {
  IconAlignLeft,
  IconAt,
  IconBox,
  IconBraces,
  IconCalendar,
  IconCalendarClock,
  IconCheckbox,
  IconClock,
  IconCode,
  IconColumns3,
  IconCurrencyEuro,
  IconDecimal,
  IconFile,
  IconHash,
  IconHourglass,
  IconLetterCase,
  IconLink,
  IconList,
  IconListCheck,
  IconMarkdown,
  IconPalette,
  IconPercentage,
  IconPhone,
  IconPhoto,
  IconPhotoScan,
  IconRuler2,
  IconSelect,
  IconTags,
  IconTextSize,
  IconToggleLeft,
  IconWorld,
  type TablerIcon,
} from '@tabler/icons-react'
import { newId } from '../model/new-id.ts'

/** The groups of the palette in their order. */
export const KIND_GROUPS = ['Text', 'Numbers', 'Dates', 'Choice', 'Media', 'Links', 'Structure'] as const

/** How a field of a kind looks on the canvas before anybody fills it in. */
export type Face = 'line' | 'lines' | 'tick' | 'list' | 'tags' | 'drop' | 'swatch' | 'number' | 'fields'

/** A kind of field as people know it. */
export interface Kind {
  type: FieldType
  name: string
  hint: string
  group: (typeof KIND_GROUPS)[number]
  icon: TablerIcon
  face: Face
  /** Other words by which somebody may look for it. */
  words?: string
  /** What a field of it begins with, beyond its name. */
  start?: () => Partial<FieldDefinition>
}

const aField = (): FieldDefinition => ({ id: newId(), name: 'item', type: 'text' })

/** All kinds of field, in the order of the palette. */
export const KINDS: readonly Kind[] = [
  {
    type: 'text',
    name: 'Short text',
    hint: 'A word or a line',
    group: 'Text',
    icon: IconLetterCase,
    face: 'line',
    words: 'string',
  },
  {
    type: 'textarea',
    name: 'Long text',
    hint: 'Several lines',
    group: 'Text',
    icon: IconAlignLeft,
    face: 'lines',
    words: 'paragraph',
  },
  {
    type: 'richtext',
    name: 'Formatted text',
    hint: 'Headings, lists, links',
    group: 'Text',
    icon: IconTextSize,
    face: 'lines',
    words: 'rich html',
  },
  {
    type: 'markdown',
    name: 'Markdown',
    hint: 'Text with simple marks',
    group: 'Text',
    icon: IconMarkdown,
    face: 'lines',
  },
  {
    type: 'code',
    name: 'Code',
    hint: 'A snippet in a language',
    group: 'Text',
    icon: IconCode,
    face: 'lines',
    start: () => ({ language: 'plain' }),
  },
  {
    type: 'integer',
    name: 'Whole number',
    hint: '12',
    group: 'Numbers',
    icon: IconHash,
    face: 'number',
    words: 'integer count',
  },
  {
    type: 'number',
    name: 'Decimal number',
    hint: '12.5',
    group: 'Numbers',
    icon: IconDecimal,
    face: 'number',
    words: 'float',
  },
  {
    type: 'money',
    name: 'Money',
    hint: '€12.50',
    group: 'Numbers',
    icon: IconCurrencyEuro,
    face: 'number',
    words: 'price amount currency',
  },
  { type: 'percentage', name: 'Percentage', hint: '12.5 %', group: 'Numbers', icon: IconPercentage, face: 'number' },
  {
    type: 'measurement',
    name: 'Measurement',
    hint: '2.5 kg',
    group: 'Numbers',
    icon: IconRuler2,
    face: 'number',
    words: 'unit weight mass length volume size',
    start: () => ({ measure: { family: 'mass' }, unit: 'kg' }),
  },
  { type: 'date', name: 'Day', hint: 'Of a calendar', group: 'Dates', icon: IconCalendar, face: 'line', words: 'date' },
  {
    type: 'datetime',
    name: 'Day and time',
    hint: 'A moment',
    group: 'Dates',
    icon: IconCalendarClock,
    face: 'line',
    words: 'date timestamp',
  },
  { type: 'time', name: 'Time of day', hint: '14:30', group: 'Dates', icon: IconClock, face: 'line' },
  {
    type: 'duration',
    name: 'Duration',
    hint: '1 h 30 min',
    group: 'Dates',
    icon: IconHourglass,
    face: 'line',
    words: 'length time',
  },
  {
    type: 'boolean',
    name: 'Yes or no',
    hint: 'A box to tick',
    group: 'Choice',
    icon: IconToggleLeft,
    face: 'tick',
    words: 'boolean checkbox switch',
  },
  {
    type: 'select',
    name: 'Choice',
    hint: 'One of a list',
    group: 'Choice',
    icon: IconSelect,
    face: 'list',
    words: 'select dropdown option',
    start: () => ({ options: [] }),
  },
  {
    type: 'multiselect',
    name: 'Several choices',
    hint: 'Any of a list',
    group: 'Choice',
    icon: IconListCheck,
    face: 'tags',
    words: 'multi select checkboxes',
    start: () => ({ options: [] }),
  },
  {
    type: 'tags',
    name: 'Tags',
    hint: 'Any words',
    group: 'Choice',
    icon: IconTags,
    face: 'tags',
    words: 'keywords labels',
  },
  {
    type: 'color',
    name: 'Colour',
    hint: 'With a picker',
    group: 'Choice',
    icon: IconPalette,
    face: 'swatch',
    words: 'color',
  },
  {
    type: 'image',
    name: 'Picture',
    hint: 'From your media',
    group: 'Media',
    icon: IconPhoto,
    face: 'drop',
    words: 'image photo',
  },
  {
    type: 'gallery',
    name: 'Gallery',
    hint: 'Several pictures',
    group: 'Media',
    icon: IconPhotoScan,
    face: 'drop',
    words: 'images photos',
  },
  {
    type: 'file',
    name: 'File',
    hint: 'A document to download',
    group: 'Media',
    icon: IconFile,
    face: 'drop',
    words: 'pdf upload',
  },
  {
    type: 'url',
    name: 'Web address',
    hint: 'https://…',
    group: 'Links',
    icon: IconWorld,
    face: 'line',
    words: 'url link',
  },
  {
    type: 'email',
    name: 'E-mail',
    hint: 'An address to write to',
    group: 'Links',
    icon: IconAt,
    face: 'line',
    words: 'email mail',
  },
  {
    type: 'phone',
    name: 'Phone number',
    hint: '+49 30 1234567',
    group: 'Links',
    icon: IconPhone,
    face: 'line',
    words: 'telephone',
  },
  {
    type: 'reference',
    name: 'Link to a record',
    hint: 'A brand, a product…',
    group: 'Links',
    icon: IconLink,
    face: 'list',
    words: 'reference relation brand product category',
    start: () => ({ reference: { resource: 'products' } }),
  },
  {
    type: 'group',
    name: 'Group',
    hint: 'Fields that belong together',
    group: 'Structure',
    icon: IconBox,
    face: 'fields',
    words: 'object fieldset',
    start: () => ({ fields: [] }),
  },
  {
    type: 'table',
    name: 'Table',
    hint: 'Rows of the same columns',
    group: 'Structure',
    icon: IconColumns3,
    face: 'fields',
    words: 'repeating rows array',
    start: () => ({ fields: [] }),
  },
  {
    type: 'list',
    name: 'List',
    hint: 'Any number of something',
    group: 'Structure',
    icon: IconList,
    face: 'tags',
    words: 'array repeat',
    start: () => ({ item: aField() }),
  },
  {
    type: 'json',
    name: 'Anything',
    hint: 'Free data, as JSON',
    group: 'Structure',
    icon: IconBraces,
    face: 'lines',
    words: 'json object',
  },
]

/** A property that only its JSON Schema describes: made by imports and under JSON, not from the palette. */
const RAW: Kind = {
  type: 'schema',
  name: 'JSON Schema',
  hint: 'Described under JSON',
  group: 'Structure',
  icon: IconCheckbox,
  face: 'lines',
}

const byType = new Map(KINDS.map((kind) => [kind.type, kind]))

/** The kind of a field; what nobody knows is described by its schema alone. */
export const kindOf = (type: FieldType): Kind => byType.get(type) ?? RAW
