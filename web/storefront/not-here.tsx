import { Link } from 'wouter'
import { usePageTitle } from './shop/use-page-title.ts'

/** An address of the shop at which there is nothing, or nothing any more. */
export function NotHere({ shop, what = 'This page' }: { shop: string; what?: string }) {
  usePageTitle('Not here', shop)
  return (
    <section className="notice">
      <h1>{what} is not here</h1>
      <p>It may have been sold out or moved.</p>
      <Link href="/" className="button">
        See everything on sale
      </Link>
    </section>
  )
}
