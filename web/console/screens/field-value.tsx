import { VisuallyHidden } from '@mantine/core'
import { toneOf } from '@mtc/widgets/status-tone'
import { useQuery } from '@tanstack/react-query'
import { type ComponentType, lazy, Suspense } from 'react'
import { formatBytes, formatDate, formatNumber, formatRelative } from '../../ui/format.ts'
import { Money } from '../../ui/money.tsx'
import { StatusDot } from '../../ui/status-dot.tsx'
import { useTimeZone } from '../../ui/time-zone.ts'
import { fileUrl } from '../core/file-url.ts'
import { usePlace } from '../core/place.ts'
import { namesQuery } from '../core/queries.ts'
import { capitalized, findScreen, humanized, type Property } from '../core/screens.ts'
import { type FieldKind, kindOf } from './field-kind.ts'
import classes from './field-value.module.css'
import { Thumbnail } from './thumbnail.tsx'

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

/** What people call an option: as its schema says; a shop's own choices are its own words. */
function titleOf({ oneOf, 'x-field': field }: Property, word: string): string {
  if (oneOf) return oneOf.find((option) => option.const === word)?.title ?? word
  return field ? word : humanized(word)
}

function Choice({ property, word }: { property: Property; word: string }) {
  const tone = toneOf(word)
  const title = titleOf(property, word)
  return tone ? <StatusDot tone={tone}>{title}</StatusDot> : title
}

function When({ iso }: { iso: string }) {
  const timeZone = useTimeZone()
  return (
    <time dateTime={iso} title={formatDate(iso, 'exact', { timeZone })}>
      {formatRelative(iso, Date.now())}
    </time>
  )
}

function Referred({ id, resource, names }: { id: string; resource: string; names: Names }) {
  const place = usePlace()
  const own = useQuery(namesQuery(place, resource, names ? [] : [id]))
  return (names ?? own.data)?.get(id) ?? <span className={classes.mono}>…{id.slice(-6)}</span>
}

const targetOf = ({ property }: FieldValueProps) => property['x-field']?.reference?.resource ?? ''

const asNumber = (value: unknown) => (typeof value === 'number' ? value : Number.NaN)
const listed = (value: unknown): string[] => [value].flat().map(String)

const Text = ({ value }: FieldValueProps) => (
  <span className={classes.clamp} title={String(value)}>
    {String(value)}
  </span>
)

const Mono = ({ value }: FieldValueProps) => (
  <span className={classes.mono} title={String(value)}>
    {String(value)}
  </span>
)

const Json = ({ value }: FieldValueProps) => (
  <span className={`${classes.mono} ${classes.clamp}`}>{JSON.stringify(value)}</span>
)

// Few lists have such columns, and the words for all kinds of value are many.
const SaidValue = lazy(() => import('./said-value.tsx'))

/** What is said rather than drawn. */
const Words = ({ property, value, currency }: FieldValueProps) => (
  <Suspense>
    <SaidValue property={property} value={value} currency={currency} />
  </Suspense>
)

const schemes = { url: '', email: 'mailto:', phone: 'tel:' }
const isAddress = /^(?:https?:\/\/|mailto:|tel:)/i

const linkTo = (kind: keyof typeof schemes) =>
  function Link({ value }: FieldValueProps) {
    const href = `${schemes[kind]}${String(value)}`
    if (!isAddress.test(href)) return String(value)
    return (
      // A press on it is not one on the row around it.
      <a
        className={classes.link}
        href={href}
        rel="noopener"
        target="_blank"
        onClick={(event) => event.stopPropagation()}
      >
        {String(value)}
      </a>
    )
  }

const Color = ({ value }: FieldValueProps) => (
  <span className={classes.color}>
    <span style={{ backgroundColor: String(value) }} aria-hidden />
    {String(value)}
  </span>
)

const Images = ({ value }: FieldValueProps) => (
  <span className={classes.tags}>
    {listed(value).map((id) => (
      <Thumbnail key={id} fileId={id} />
    ))}
  </span>
)

function File({ value }: FieldValueProps) {
  const place = usePlace()
  const id = String(value)
  const names = useQuery(namesQuery(place, 'files', [id]))
  const name = names.data?.get(id) ?? 'File'
  return place.tenant ? (
    <a className={classes.link} href={fileUrl(place.tenant, id)} target="_blank" rel="noopener">
      {name}
    </a>
  ) : (
    name
  )
}

const Tags = ({ property, value }: FieldValueProps) => (
  <span className={classes.tags}>
    {listed(value).map((tag) => (
      <span key={tag} className={classes.tag}>
        {tagText(property.items, tag)}
      </span>
    ))}
  </span>
)

const References = (props: FieldValueProps) => (
  <span className={classes.tags}>
    {listed(props.value).map((id) => (
      <span key={id} className={classes.tag}>
        <Referred id={id} resource={targetOf(props)} names={props.names} />
      </span>
    ))}
  </span>
)

/** How each kind of value is drawn. */
const views: Readonly<Record<FieldKind, ComponentType<FieldValueProps>>> = {
  text: Text,
  address: Mono,
  resource: ({ value }) => resourceName(String(value)),
  money: ({ value, currency }) => <Money minor={asNumber(value)} currency={currency} />,
  number: ({ property, value }) => {
    const unit = property['x-field']?.unit
    return unit ? `${formatNumber(asNumber(value))} ${unit}` : formatNumber(asNumber(value))
  },
  bytes: ({ value }) => formatBytes(asNumber(value)),
  time: ({ value }) => <When iso={String(value)} />,
  flag: ({ value }) => (value === true ? 'Yes' : <None />),
  choice: ({ property, value }) => <Choice property={property} word={String(value)} />,
  reference: (props) => <Referred id={String(props.value)} resource={targetOf(props)} names={props.names} />,
  references: References,
  image: ({ value }) => <Thumbnail fileId={String(value)} />,
  images: Images,
  file: File,
  tags: Tags,
  url: linkTo('url'),
  email: linkTo('email'),
  phone: linkTo('phone'),
  color: Color,
  code: Mono,
  quantity: Words,
  words: Words,
  json: Json,
}

/** A value of a field as people read it. */
export function FieldValue(props: FieldValueProps) {
  const { property, value } = props
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
    return <None />
  const View = views[kindOf(property)]
  return <View {...props} />
}
