import { Link } from 'wouter'
import { usePageTitle } from './shop/use-page-title.ts'

const words = {
  page: { title: 'There is no such page', text: 'Perhaps the address has a typing mistake in it.' },
  product: { title: 'This product is not on sale', text: 'It was taken out of the shop, or its address has changed.' },
} as const

/** An address of the shop at which there is nothing, or nothing any more. */
export function NotHere({ shop, what = 'page' }: { shop: string; what?: keyof typeof words }) {
  const { title, text } = words[what]
  usePageTitle(title, shop)
  return (
    <section className="notice">
      <h1>{title}</h1>
      <p>{text}</p>
      <Link href="/" className="button">
        See everything on sale
      </Link>
    </section>
  )
}
