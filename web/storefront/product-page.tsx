import { formatMoney } from '@mtc/widgets/format'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Link } from 'wouter'
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

function Product({ product, shop }: { product: ShopProduct; shop: ResolvedPage['tenant'] }) {
  const { name, brand, category, description, imageUrl, price, currency, attributes } = product
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
        {attributes.length > 0 && (
          <table className="details">
            <caption>Details</caption>
            <tbody>
              {attributes.map(({ label, value }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>{value}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </article>
  )
}
