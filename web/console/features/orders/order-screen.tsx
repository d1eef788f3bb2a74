import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { DataTable } from '../../../ui/data-table.tsx'
import { recordAddress } from '../../core/addresses.ts'
import { may, usePlace } from '../../core/place.ts'
import { listQuery, nameOf } from '../../core/queries.ts'
import type { Row, Versioned } from '../../core/resource-client.ts'
import { resourceOf } from '../../core/schemas.ts'
import type { RecordProps } from '../../core/screen-props.ts'
import { Failed } from '../../screens/failed.tsx'
import { columnsOf } from '../../screens/list/columns.tsx'
import { About, Facts } from '../../screens/record/facts.tsx'
import record from '../../screens/record/record.module.css'
import { RecordFrame } from '../../screens/record/record-frame.tsx'
import { useCurrencyOf } from '../../screens/row-currency.ts'

const items = resourceOf('order-items')
const products = resourceOf('products')
const itemColumns = ['name', 'sku', 'quantity', 'unitPrice', 'total', 'deliveryStatus']
const sums = ['subtotal', 'discount', 'shipping', 'tax', 'total']
const customer = ['customerName', 'customerEmail', 'customerData']

function Items({ loaded }: { loaded: Versioned }) {
  const place = usePlace()
  const currency = useCurrencyOf(loaded.row)
  const [, navigate] = useLocation()
  const query = useQuery(
    listQuery(place, items, { orderId: [loaded.row.id], sort: 'position', limit: 200, count: 'none' }),
  )
  if (query.error && !query.data)
    return <Failed what="The items could not be loaded" error={query.error} onRetry={() => void query.refetch()} />
  const canOpen = may(place, products, 'read')
  return (
    <DataTable<Row>
      label="Items"
      columns={columnsOf(items, itemColumns, {}, currency).map(({ sortKey: _unsorted, ...column }) => column)}
      rows={query.data?.rows ?? []}
      rowId={(row) => row.id}
      rowName={(row) => nameOf(items, row)}
      {...(canOpen
        ? {
            rowHref: (row: Row) =>
              typeof row.productId === 'string'
                ? recordAddress(place, products, row.productId)
                : recordAddress(place, items, row.id),
          }
        : {})}
      onNavigate={(href) => navigate(href)}
      isLoading={query.isPending}
      skeletonRows={3}
    />
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={record.card} aria-label={title}>
      <h2 className={record.cardTitle}>{title}</h2>
      {children}
    </section>
  )
}

/** One order: what was bought, for how much, by whom. */
export function OrderScreen({ screen, id }: RecordProps) {
  return (
    <RecordFrame screen={screen} id={id}>
      {(loaded) => (
        <div className={record.columns}>
          <div className={record.aside}>
            <Items loaded={loaded} />
            <Section title="Price">
              <Facts screen={screen} row={loaded.row} fields={sums} isWide />
            </Section>
            <Section title="Customer">
              <Facts screen={screen} row={loaded.row} fields={customer} isWide />
            </Section>
          </div>
          <aside className={record.aside}>
            <About
              screen={screen}
              row={loaded.row}
              fields={['placedAt', 'storeId', 'paymentMethod', 'itemCount', 'currency']}
            />
          </aside>
        </div>
      )}
    </RecordFrame>
  )
}
