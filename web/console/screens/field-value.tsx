import { VisuallyHidden } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { formatBytes, formatDate, formatNumber, formatRelative } from '../../ui/format.ts'
import { Money } from '../../ui/money.tsx'
import { StatusDot } from '../../ui/status-dot.tsx'
import { usePlace } from '../core/place.ts'
import { namesQuery } from '../core/queries.ts'
import { capitalized, findScreen, humanized, type Property } from '../core/screens.ts'
import { kindOf } from './field-kind.ts'
import classes from './field-value.module.css'
import { Thumbnail } from './thumbnail.tsx'
import { toneOf } from './tones.ts'

export interface FieldValueProps {
  property: Property
  value: unknown
  /** ISO 4217, for money. */
  currency: string
  /** The names of the rows that references point to, by id; asked for one by one where nobody gives them. */
  names?: Names
}
type Names = ReadonlyMap<string, string> | undefined

/** Stands where there is no value: a dash for the eye, a word for the ear. */
export function None() {
  return (
    <span className={classes.none}>
      <span aria-hidden>–</span>
      <VisuallyHidden>None</VisuallyHidden>
    </span>
  )
}

/** What people call a kind of row, from its path in the contract. */
const resourceName = (path: string): string => capitalized(findScreen(path)?.singular ?? path)

/** A tag as people read it: an option's title, a field's words, or the text itself. */
function tagText(items: Property | undefined, tag: string): string {
  if (items?.['x-field']?.type === 'field-name') return humanized(tag.replace(/Id$/, ''))
  return items?.oneOf ? titleOf(items, tag) : tag
}

/** What people call an option: as its schema says, or its own word. */
const titleOf = ({ oneOf }: Property, word: string): string =>
  oneOf ? (oneOf.find((option) => option.const === word)?.title ?? word) : humanized(word)

function Choice({ property, word }: { property: Property; word: string }) {
  const tone = toneOf(word)
  const title = titleOf(property, word)
  return tone ? <StatusDot tone={tone}>{title}</StatusDot> : title
}

function When({ iso }: { iso: string }) {
  return (
    <time dateTime={iso} title={formatDate(iso, 'exact')}>
      {formatRelative(iso, Date.now())}
    </time>
  )
}

function Referred({ id, resource, names }: { id: string; resource: string; names: Names }) {
  const place = usePlace()
  const own = useQuery(namesQuery(place, resource, names ? [] : [id]))
  return (names ?? own.data)?.get(id) ?? <span className={classes.mono}>…{id.slice(-6)}</span>
}

const asNumber = (value: unknown) => (typeof value === 'number' ? value : Number.NaN)

/** A value of a field as people read it. */
export function FieldValue({ property, value, currency, names }: FieldValueProps) {
  if (value === null || value === undefined || value === '') return <None />
  const kind = kindOf(property)
  switch (kind) {
    case 'money':
      return <Money minor={asNumber(value)} currency={currency} />
    case 'number':
      return formatNumber(asNumber(value))
    case 'bytes':
      return formatBytes(asNumber(value))
    case 'time':
      return <When iso={String(value)} />
    case 'flag':
      return value === true ? 'Yes' : <None />
    case 'choice':
      return <Choice property={property} word={String(value)} />
    case 'resource':
      return resourceName(String(value))
    case 'reference':
      return <Referred id={String(value)} resource={property['x-field']?.reference?.resource ?? ''} names={names} />
    case 'image':
      return <Thumbnail fileId={String(value)} />
    case 'images':
      return (
        <span className={classes.tags}>
          {[value].flat().map((id) => (
            <Thumbnail key={String(id)} fileId={String(id)} />
          ))}
        </span>
      )
    case 'tags':
      return (
        <span className={classes.tags}>
          {[value].flat().map((tag) => (
            <span key={String(tag)} className={classes.tag}>
              {tagText(property.items, String(tag))}
            </span>
          ))}
        </span>
      )
    case 'address':
      return (
        <span className={classes.mono} title={String(value)}>
          {String(value)}
        </span>
      )
    case 'json':
      return <span className={`${classes.mono} ${classes.clamp}`}>{JSON.stringify(value)}</span>
    default:
      return (
        <span className={classes.clamp} title={String(value)}>
          {String(value)}
        </span>
      )
  }
}
