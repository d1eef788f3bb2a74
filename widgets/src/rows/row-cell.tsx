import type { RowField } from '@mtc/openapi/page'
import type { ReactNode } from 'react'
import { capitalised, formatCount, formatMoment, formatMoney, NOTHING } from '../format.ts'
import { pictureAddress } from '../media/picture-address.ts'
import { toneOf } from '../status-tone.ts'
import type { WidgetContext } from '../view.ts'
import classes from './row-cell.module.css'
import { hrefOfRow } from './row-link.ts'

interface RowCellProps {
  field: RowField
  row: Readonly<Record<string, unknown>>
  /** The names of what references point at. */
  names: Readonly<Record<string, string>>
  resource: string
  context: WidgetContext
  /** Whether it leads to the record. */
  isLink?: boolean
}

/** One value of a row as people read it. */
export function RowCell({ field, row, names, resource, context, isLink = false }: RowCellProps) {
  const value = <Value {...{ field, row, names, context }} />
  const { Link = 'a' } = context
  const href = isLink ? hrefOfRow(resource, row, context) : undefined
  if (href === undefined) return value
  return (
    <Link href={href} className={classes.link}>
      {value}
    </Link>
  )
}

function Value({ field, row, names, context }: Omit<RowCellProps, 'resource' | 'isLink'>): ReactNode {
  const value = row[field.name]
  const { locale, shop } = context
  if (value === null || value === undefined || value === '') return NOTHING
  if (field.type === 'money' && typeof value === 'number') {
    const currency = row['currency']
    return formatMoney(value, typeof currency === 'string' ? currency : shop.currency, locale)
  }
  if (typeof value === 'number') return formatCount(value, locale)
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value !== 'string') return shortJson(value)
  if (field.type === 'time') return <time dateTime={value}>{formatMoment(value, locale, shop.timeZone)}</time>
  if (field.type === 'status') return <Status word={value} />
  if (field.type === 'reference') return names[value] ?? NOTHING
  if (field.type === 'image') return <Picture src={pictureAddress(value, context)} />
  return value
}

const Picture = ({ src }: { src: string | undefined }) =>
  src === undefined ? NOTHING : <img className={classes.image} src={src} alt="" loading="lazy" decoding="async" />

const shortJson = (value: unknown): string => {
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

/** A state: a dot and a word. */
function Status({ word }: { word: string }) {
  return (
    <span className={classes.status} data-tone={toneOf(word) ?? 'neutral'}>
      {capitalised(word)}
    </span>
  )
}
