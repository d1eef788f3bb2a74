import { useId, useRef } from 'react'
import { rowsIn } from '../answers.ts'
import { Scroller } from '../frame/scroller.tsx'
import { ProductTile } from '../product-grid/product-tile.tsx'
import { shopProduct } from '../shop-product.ts'
import type { ViewProps } from '../view.ts'
import { productCarousel } from './manifest.ts'
import { useEnds } from './use-ends.ts'
import classes from './view.module.css'

/** How much of what is in sight one press moves on by. */
const LEAF = 0.9

/** Products side by side. It moves when somebody moves it, never by itself; the browser does the scrolling. */
export default function ProductCarouselView({ props, data, context }: ViewProps) {
  const { title } = productCarousel.read(props)
  const headingId = useId()
  const track = useRef<HTMLUListElement>(null)
  const ends = useEnds(track)
  const rows = rowsIn(data)?.rows ?? []
  const products = rows.flatMap((row) => shopProduct(row, context.shop.currency) ?? [])
  const leaf = (direction: 1 | -1) => {
    const element = track.current
    if (!element) return
    // Where text runs from right to left the track begins at 0 and goes on below it.
    const sign = getComputedStyle(element).direction === 'rtl' ? -1 : 1
    element.scrollBy({ left: sign * direction * element.clientWidth * LEAF })
  }
  return (
    <section className={classes.carousel} aria-labelledby={headingId}>
      <header className={classes.header}>
        <h2 id={headingId}>{title}</h2>
        {(!ends.isAtStart || !ends.isAtEnd) && (
          <div className={classes.leaves}>
            <Leaf
              label={`Back in ${title}`}
              path="M10 3.5L5.5 8l4.5 4.5"
              isOff={ends.isAtStart}
              onPress={() => leaf(-1)}
            />
            <Leaf label={`On in ${title}`} path="M6 3.5L10.5 8 6 12.5" isOff={ends.isAtEnd} onPress={() => leaf(1)} />
          </div>
        )}
      </header>
      <Scroller as="ul" ref={track} className={classes.track} aria-labelledby={headingId}>
        {products.map((product) => (
          <ProductTile key={product.id} product={product} context={context} />
        ))}
      </Scroller>
    </section>
  )
}

interface LeafProps {
  label: string
  path: string
  /** Nothing lies further that way. It stays reachable: whoever pressed it last keeps the focus. */
  isOff: boolean
  onPress: () => void
}

function Leaf({ label, path, isOff, onPress }: LeafProps) {
  return (
    <button type="button" className={classes.leaf} aria-label={label} aria-disabled={isOff} onClick={onPress}>
      <svg viewBox="0 0 16 16" aria-hidden>
        <path d={path} />
      </svg>
    </button>
  )
}
