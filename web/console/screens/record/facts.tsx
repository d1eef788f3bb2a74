import { formatDate } from '../../../ui/format.ts'
import { useTimeZone } from '../../../ui/time-zone.ts'
import type { Row } from '../../core/resource-client.ts'
import { labelOf, propertiesOf, propertyOf, type ScreenResource } from '../../core/screens.ts'
import { kindOf } from '../field-kind.ts'
import { FieldValue } from '../field-value.tsx'
import { useCurrencyOf } from '../row-currency.ts'
import classes from './record.module.css'
import { ValueBlock } from './value-block.tsx'

const stamps = ['id', 'version', 'createdAt', 'updatedAt']

/** The fields of a row that no form writes, without the stamps. */
export function factsOf(screen: ScreenResource): string[] {
  const written = propertiesOf(screen.update)
  return Object.keys(propertiesOf(screen.row)).filter((name) => !stamps.includes(name) && !Object.hasOwn(written, name))
}

function Value({ screen, row, name }: { screen: ScreenResource; row: Row; name: string }) {
  const currency = useCurrencyOf(row)
  const timeZone = useTimeZone()
  const property = propertyOf(screen, name)
  const value = row[name]
  const kind = kindOf(property)
  if (kind === 'json' && value !== null && value !== undefined) return <ValueBlock value={value} />
  if (kind === 'time' && typeof value === 'string')
    return (
      <time dateTime={value} title={formatDate(value, 'exact', { timeZone })}>
        {formatDate(value, 'dateTime', { timeZone })}
      </time>
    )
  return <FieldValue property={property} value={value} currency={currency} />
}

interface FactsProps {
  screen: ScreenResource
  row: Row
  fields: readonly string[]
  isWide?: boolean
}

/** Fields of a row with their names, to read. */
export function Facts({ screen, row, fields, isWide = false }: FactsProps) {
  return (
    <dl className={classes.facts} data-wide={isWide || undefined}>
      {fields.map((name) => (
        <div key={name}>
          <dt>{labelOf(screen, name)}</dt>
          <dd>
            <Value screen={screen} row={row} name={name} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** When a row was made and changed, and what only the API writes of it. */
export function About({ screen, row, fields }: FactsProps) {
  const known = propertiesOf(screen.row)
  const shown = [...fields, 'createdAt', 'updatedAt', 'id'].filter((name) => Object.hasOwn(known, name))
  return (
    <section className={classes.card} aria-label="About">
      <h2 className={classes.cardTitle}>About</h2>
      <Facts screen={screen} row={row} fields={shown} />
    </section>
  )
}
