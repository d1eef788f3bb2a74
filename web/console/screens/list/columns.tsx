import { isRecord } from '@mtc/openapi/json'
import type { Column } from '../../../ui/data-table.tsx'
import { nameOf } from '../../core/queries.ts'
import type { Row } from '../../core/resource-client.ts'
import { labelOf, propertiesOf, propertyOf, type ScreenResource } from '../../core/screens.ts'
import { isFigure, kindOf } from '../field-kind.ts'
import classes from '../field-value.module.css'
import { FieldValue } from '../field-value.tsx'
import { currencyOf } from '../row-currency.ts'
import { Thumbnail } from '../thumbnail.tsx'
import type { AttributeColumn } from './attribute-columns.ts'

export type NamesByField = Readonly<Record<string, ReadonlyMap<string, string> | undefined>>

/** Fields that a list can show: not the long and the shapeless. */
export const columnFields = (screen: ScreenResource): string[] =>
  Object.entries(propertiesOf(screen.row))
    .filter(([, property]) => kindOf(property) !== 'json' && property['x-field']?.type !== 'textarea')
    .map(([name]) => name)

/** A picture's column that stands right before the name is drawn inside the name's cell: both lead to the row. */
function shownColumns(screen: ScreenResource, columns: readonly string[]): { keys: string[]; picture?: string } {
  const [first = '', second] = columns
  if (second === screen.nameField && kindOf(propertyOf(screen, first)) === 'image')
    return { keys: columns.slice(1), picture: first }
  return { keys: [...columns] }
}

function NameCell({ screen, row, picture }: { screen: ScreenResource; row: Row; picture: string }) {
  const fileId = row[picture]
  return (
    <span className={classes.named}>
      <Thumbnail fileId={typeof fileId === 'string' ? fileId : undefined} />
      <span>{nameOf(screen, row)}</span>
    </span>
  )
}

/** The columns of custom fields: they cannot be sorted by. */
export const attributeColumnsOf = (columns: readonly AttributeColumn[], currency: string): Column<Row>[] =>
  columns.map(({ name, label, property }) => ({
    key: `attr.${name}`,
    header: label,
    isNumeric: isFigure(kindOf(property)),
    cell: (row: Row) => (
      <FieldValue
        property={property}
        value={isRecord(row.metadata) ? row.metadata[name] : undefined}
        currency={currencyOf(row, currency)}
        names={undefined}
      />
    ),
  }))

/** The columns of a list, drawn by what their fields are. */
export function columnsOf(
  screen: ScreenResource,
  asked: readonly string[],
  names: NamesByField,
  currency: string,
): Column<Row>[] {
  const { keys, picture } = shownColumns(screen, asked)
  return keys.map((key) => {
    const property = propertyOf(screen, key)
    const isName = key === screen.nameField
    return {
      key,
      header: labelOf(screen, key),
      isNumeric: isFigure(kindOf(property)),
      ...(screen.sort.includes(key) ? { sortKey: key } : {}),
      ...(isName ? { width: 'wide' as const } : {}),
      cell: (row: Row) =>
        isName && picture ? (
          <NameCell screen={screen} row={row} picture={picture} />
        ) : isName ? (
          nameOf(screen, row)
        ) : (
          <FieldValue property={property} value={row[key]} currency={currencyOf(row, currency)} names={names[key]} />
        ),
    }
  })
}
