import type { ReactNode } from 'react'
import { capitalised, formatCount, formatMoment, formatMoney } from '../format.ts'
import type { Order, Product } from '../manifest.ts'
import type { LinkTarget, ViewProps, WidgetContext } from '../view.ts'
import { table } from './manifest.ts'
import classes from './view.module.css'

interface Column<Row> {
  title: string
  cell: (row: Row, context: WidgetContext) => ReactNode
  align?: 'end'
  /** Left out where there is little room. */
  isSpare?: true
}

const orderColumns: readonly Column<Order>[] = [
  {
    title: 'Order',
    cell: (row, context) => (
      <To {...{ context }} target={{ to: 'order', id: row.id }}>
        {row.orderNumber}
      </To>
    ),
  },
  {
    title: 'Placed',
    cell: (row, { locale }) => formatMoment(row.placedAt, locale),
    isSpare: true,
  },
  { title: 'Customer', cell: (row) => row.customerName },
  { title: 'Status', cell: (row) => <Status word={row.status} /> },
  { title: 'Items', cell: (row, { locale }) => formatCount(row.itemCount, locale), align: 'end', isSpare: true },
  { title: 'Total', cell: (row, { locale }) => formatMoney(row.total, row.currency, locale), align: 'end' },
]

const productColumns: readonly Column<Product>[] = [
  {
    title: 'Product',
    cell: (row, context) => (
      <To {...{ context }} target={{ to: 'product', id: row.id }}>
        {row.name}
      </To>
    ),
  },
  { title: 'SKU', cell: (row) => row.sku, isSpare: true },
  { title: 'Status', cell: (row) => <Status word={row.status} /> },
  {
    title: 'Changed',
    cell: (row, { locale }) => formatMoment(row.updatedAt, locale),
    isSpare: true,
  },
  { title: 'Price', cell: (row, { locale }) => formatMoney(row.price, row.currency, locale), align: 'end' },
]

/** The newest rows of a resource. */
export default function TableView({ props, data, context }: ViewProps) {
  const { title } = table.read(props)
  if (data?.kind !== 'rows') return null
  return data.resource === 'orders' ? (
    <Rows title={title} columns={orderColumns} rows={data.rows} context={context} />
  ) : (
    <Rows title={title} columns={productColumns} rows={data.rows} context={context} />
  )
}

interface RowsProps<Row> {
  title: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  context: WidgetContext
}

function Rows<Row extends { id: string }>({ title, columns, rows, context }: RowsProps<Row>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={`Rows of ${title}`}>
      <table className={classes.table}>
        <thead>
          <tr>
            {columns.map(({ title: heading, align, isSpare }) => (
              <th key={heading} scope="col" data-align={align} data-spare={isSpare}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map(({ title: heading, cell, align, isSpare }) => (
                <td key={heading} data-align={align} data-spare={isSpare}>
                  {cell(row, context)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function To({ context, target, children }: { context: WidgetContext; target: LinkTarget; children: ReactNode }) {
  const { hrefOf, Link = 'a' } = context
  if (!hrefOf) return children
  return (
    <Link href={hrefOf(target)} className={classes.link}>
      {children}
    </Link>
  )
}

const tones: Readonly<Record<string, string>> = {
  paid: 'good',
  fulfilled: 'good',
  active: 'good',
  pending: 'waiting',
  draft: 'waiting',
  cancelled: 'bad',
  refunded: 'bad',
}

function Status({ word }: { word: string }) {
  return (
    <span className={classes.status} data-tone={tones[word] ?? 'plain'}>
      {capitalised(word)}
    </span>
  )
}
