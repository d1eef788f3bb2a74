import { isRecord } from '@mtc/openapi/json'
import type { JsonSchema } from '@mtc/openapi/product-schema'
import { type Column, DataTable } from '../../../../ui/data-table.tsx'
import { usePlace } from '../../../core/place.ts'
import type { Row } from '../../../core/resource-client.ts'
import { humanized } from '../../../core/screens.ts'
import { customFieldsOf } from '../../../screens/custom-fields.ts'
import { isFigure, kindOf } from '../../../screens/field-kind.ts'
import { FieldValue } from '../../../screens/field-value.tsx'
import { gridColumns } from '../edits/columns.ts'
import type { Design } from '../model/design.ts'

interface PreviewRowProps {
  design: Design
  schema: JsonSchema
  products: readonly Row[]
  isLoading?: boolean
}

/** Products as their list will show them, with the columns that the design gives it. */
export function PreviewRow({ design, schema, products, isLoading = false }: PreviewRowProps) {
  const { currency } = usePlace()
  const properties = customFieldsOf(schema)
  const attributes = gridColumns(design).flatMap((name): Column<Row>[] => {
    const property = properties[name]
    if (!property) return []
    return [
      {
        key: name,
        header: property.title ?? humanized(name),
        isNumeric: isFigure(kindOf(property)),
        cell: ({ metadata }) => (
          <FieldValue
            property={property}
            value={isRecord(metadata) ? metadata[name] : undefined}
            currency={currency}
            names={undefined}
          />
        ),
      },
    ]
  })
  const columns: Column<Row>[] = [
    { key: 'name', header: 'Name', width: 'wide', cell: ({ name }) => String(name ?? '') },
    ...attributes,
    {
      key: 'price',
      header: 'Price',
      isNumeric: true,
      cell: (row) => (
        <FieldValue
          property={{ 'x-field': { type: 'money' } }}
          value={row.price}
          currency={typeof row.currency === 'string' ? row.currency : currency}
          names={undefined}
        />
      ),
    },
  ]
  return (
    <DataTable
      label="Products as the list shows them"
      columns={columns}
      rows={products}
      rowId={({ id }) => id}
      rowName={({ name }) => String(name ?? '')}
      isLoading={isLoading}
    />
  )
}
