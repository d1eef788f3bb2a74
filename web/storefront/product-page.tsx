import { formatMoney } from '@mtc/widgets/format'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Link } from 'wouter'
import { AttributeValue } from './attribute-value.tsx'
import { Failed } from './failed.tsx'
import { NotHere } from './not-here.tsx'
import { productQuery, type ResolvedPage, ShopFailure, type ShopProduct } from './shop/api.ts'
import { usePageTitle } from './shop/use-page-title.ts'
import { ProductSkeleton } from './skeletons.tsx'

interface ProductPageProps {
  tenant: string
  slug: string
  shop: ResolvedPage['tenant']
}

/** One product: picture, price, description and its details. */
export function ProductPage({ tenant, slug, shop }: ProductPageProps) {
  const product = useQuery(productQuery(tenant, slug))
  useEffect(() => {
    window.scrollTo(0, 0)
    document.getElementById('content')?.focus({ preventScroll: true })
  }, [])
  if (product.isPending) return <ProductSkeleton />
  if (product.data) return <Product product={product.data} shop={shop} />
  const isGone = product.error instanceof ShopFailure && product.error.status === 404
  if (isGone) return <NotHere shop={shop.name} what="product" />
  return <Failed error={product.error} onRetry={() => void product.refetch()} />
}

/** What needs the page's width stands below the rest, under a heading of its own. */
const sections = new Set<ShopProduct['attributes'][number]['display']>([
  'rich-text',
  'markdown',
  'code',
  'pictures',
  'table',
])

function Product({ product, shop }: { product: ShopProduct; shop: ResolvedPage['tenant'] }) {
  const { name, brand, category, description, imageUrl, price, currency, attributes } = product
  // The product's picture is the first of those of its fields: once is enough.
  const others = attributes.flatMap((attribute) => {
    const links = attribute.links.filter((link) => link !== imageUrl)
    return attribute.display === 'pictures' && links.length === 0 ? [] : [{ ...attribute, links }]
  })
  const long = others.filter(({ display }) => sections.has(display))
  const brief = others.filter(({ display }) => !sections.has(display))
  usePageTitle(name, shop.name)
  return (
    <article className="product">
      <nav className="back" aria-label="Breadcrumb">
        <Link href="/">All products</Link>
      </nav>
      <div className="product-picture">
        {imageUrl ? (
          <img src={imageUrl} alt={name} width={640} height={640} />
        ) : (
          <span aria-hidden>{name.charAt(0)}</span>
        )}
      </div>
      <div className="product-text">
        {(brand || category) && <p className="quiet">{[brand, category].filter(Boolean).join(' · ')}</p>}
        <h1>{name}</h1>
        <p className="product-price">{formatMoney(price, currency, shop.locale)}</p>
        {description && <p className="product-description">{description}</p>}
        {brief.length > 0 && (
          <table className="details">
            <caption>Details</caption>
            <tbody>
              {brief.map((attribute) => (
                <tr key={attribute.label}>
                  <th scope="row">{attribute.label}</th>
                  <td>
                    <AttributeValue {...attribute} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
      {long.map((attribute) => (
        <section key={attribute.label} className="product-section" aria-label={attribute.label}>
          <h2>{attribute.label}</h2>
          <AttributeValue {...attribute} />
        </section>
      ))}
    </article>
  )
}
