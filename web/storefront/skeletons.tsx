import { Skeleton } from '@mtc/widgets/skeleton'

/** The shop's home before it is known. */
export function HomeSkeleton() {
  return (
    <div className="page" role="status" aria-label="Loading the shop">
      <div className="hero-skeleton">
        <Skeleton shape="text" />
      </div>
      <Skeleton shape="tiles" />
    </div>
  )
}

/** A product's page before it is known. */
export function ProductSkeleton() {
  return (
    <div className="product" role="status" aria-label="Loading the product">
      <div className="product-picture" />
      <Skeleton shape="text" />
    </div>
  )
}
