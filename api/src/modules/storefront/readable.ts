import type { storefrontOperations } from '@mtc/openapi'
import { isRecord } from '@mtc/openapi/json'
import { type FieldDefinition, type FieldType, inLanguage, type Reader, valueWords } from '@mtc/openapi/product-schema'

type StorefrontAttribute = storefrontOperations.StorefrontAttribute
type Field = Partial<FieldDefinition>

/** Who reads in which shop, and where its files are fetched. */
export interface ShopReader extends Reader {
  fileUrl: (id: string) => string
}

type Content = Pick<StorefrontAttribute, 'display' | 'links' | 'columns' | 'rows'>
type Present = (value: never, field: Field, reader: ShopReader) => Partial<Content>

const texts = (value: unknown): string[] => [value].flat().filter((one) => typeof one === 'string')

const pictures: Present = (value: unknown, _, { fileUrl }) => ({
  display: 'pictures',
  links: texts(value).slice(0, 50).map(fileUrl),
})

const link =
  (scheme: string): Present =>
  (value: unknown) => ({ display: 'link', links: texts(value).map((address) => `${scheme}${address}`) })

const table: Present = (value: unknown, { fields = [] }, reader) => {
  const rows = Array.isArray(value) ? value.slice(0, 200) : []
  return {
    display: 'table',
    columns: fields.map(({ label, name }) => (label ?? name).slice(0, 200)),
    rows: rows.map((row) =>
      fields.map((field) => valueWords(field, isRecord(row) ? row[field.name] : undefined, reader).slice(0, 2000)),
    ),
  }
}

/** Kinds that are more than words to a customer. */
const PRESENTED: Readonly<Partial<Record<FieldType, Present>>> = {
  richtext: () => ({ display: 'rich-text' }),
  markdown: () => ({ display: 'markdown' }),
  code: () => ({ display: 'code' }),
  color: () => ({ display: 'color' }),
  url: link(''),
  email: link('mailto:'),
  phone: link('tel:'),
  image: pictures,
  gallery: pictures,
  file: (value: unknown, _, { fileUrl }) => ({ display: 'files', links: texts(value).map(fileUrl) }),
  table,
}

/** Kinds whose value is put onto the page as it is written, and not as words. */
const RAW = new Set<FieldType | undefined>(['richtext', 'markdown', 'code'])

const kindOf = ({ type, item }: Field): FieldType | undefined => {
  const isMedia = item?.type === 'image' || item?.type === 'file'
  return type === 'list' && isMedia ? (item.type === 'image' ? 'gallery' : 'file') : type
}

const LONGEST = 20_000

function attributeOf(field: Field, written: unknown, reader: ShopReader): StorefrontAttribute[] {
  const value = field.localized && isRecord(written) ? inLanguage(written, reader.locale) : written
  if (value === undefined || value === null || value === '') return []
  const kind = kindOf(field)
  const shown: Content = {
    display: 'text',
    links: [],
    columns: [],
    rows: [],
    ...(kind ? PRESENTED[kind]?.(value as never, field, reader) : undefined),
  }
  const words =
    RAW.has(kind) && typeof value === 'string' ? value : valueWords({ ...field, localized: false }, value, reader)
  // Half a text would be half an element, too: what is longer than anybody reads stays away.
  if (words.length > LONGEST || (words === '' && shown.links.length === 0 && shown.rows.length === 0)) return []
  return [{ label: (field.label ?? field.name ?? '').slice(0, 200), value: words, ...shown }]
}

/** The custom fields of a product as customers read them, in the order of its type. */
export const readable = (
  fields: readonly Field[],
  data: Record<string, unknown>,
  reader: ShopReader,
): StorefrontAttribute[] => fields.flatMap((field) => attributeOf(field, data[field.name ?? ''], reader))

/** The rows that the references of a product's custom fields name, by their resource. */
export function referredRows(
  fields: readonly Field[],
  data: Record<string, unknown>,
): [resource: string, id: string][] {
  return fields.flatMap((field): [string, string][] => {
    const value = data[field.name ?? '']
    if (field.type === 'reference') return texts(value).map((id) => [field.reference?.resource ?? '', id])
    const parts = field.type === 'table' && Array.isArray(value) ? value : field.type === 'group' ? [value] : []
    return parts.filter(isRecord).flatMap((part) => referredRows(field.fields ?? [], part))
  })
}
