import { rowsIn } from '../answers.ts'
import { formatCount } from '../format.ts'
import { shopProduct } from '../shop-product.ts'
import type { ViewProps } from '../view.ts'
import { productGrid } from './manifest.ts'
import { ProductTile } from './product-tile.tsx'
import { SearchBox } from './search-box.tsx'
import classes from './view.module.css'

/** The products on sale as tiles. Where the visitor can browse: with a search and more on demand. */
export default function ProductGridView({ props, data, context, browsing }: ViewProps) {
  const { title, search } = productGrid.read(props)
  const answer = rowsIn(data)
  if (!answer) return null
  const { total, hasMore } = answer
  const products = answer.rows.flatMap((row) => shopProduct(row, context.shop.currency) ?? [])
  const count = total === null ? '' : `${formatCount(total, context.locale)} ${total === 1 ? 'product' : 'products'}`
  return (
    <section className={classes.grid} aria-label={title || 'Products'}>
      <header className={classes.header}>
        {title && <h2>{title}</h2>}
        <p className={classes.count} role="status">
          {browsing?.term ? `${count} for “${browsing.term}”` : count}
        </p>
        {search && browsing && <SearchBox term={browsing.term} onSearch={browsing.search} />}
      </header>
      {products.length === 0 && <Nothing term={browsing?.term} onClear={() => browsing?.search('')} />}
      <ul className={classes.tiles}>
        {products.map((product) => (
          <ProductTile key={product.id} product={product} context={context} />
        ))}
      </ul>
      {hasMore && browsing && (
        <button type="button" className={classes.more} onClick={browsing.showMore} disabled={browsing.isLoadingMore}>
          {browsing.isLoadingMore ? 'Loading more…' : 'Show more'}
        </button>
      )}
    </section>
  )
}

function Nothing({ term, onClear }: { term: string | undefined; onClear: () => void }) {
  if (!term) return <p className={classes.nothing}>There is nothing on sale at the moment. Come back soon.</p>
  return (
    <p className={classes.nothing}>
      Nothing here is called “{term}”.{' '}
      <button type="button" className={classes.clear} onClick={onClear}>
        Show everything
      </button>
    </p>
  )
}
