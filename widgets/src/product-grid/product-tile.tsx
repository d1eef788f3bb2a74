import { formatMoney } from '../format.ts'
import type { ShopProduct } from '../shop-product.ts'
import type { WidgetContext } from '../view.ts'
import classes from './view.module.css'

/** One product: picture, brand, name, price. The whole tile leads to it. */
export function ProductTile({ product, context }: { product: ShopProduct; context: WidgetContext }) {
  const { name, brand, imageUrl, price, currency, slug } = product
  const { hrefOf, Link = 'a', locale } = context
  const href = hrefOf?.({ to: 'shop-product', slug })
  return (
    <li className={classes.tile}>
      <div className={classes.picture}>
        {imageUrl ? (
          <img src={imageUrl} alt="" width={320} height={320} loading="lazy" decoding="async" />
        ) : (
          <span aria-hidden>{name.charAt(0)}</span>
        )}
      </div>
      {brand && <p className={classes.brand}>{brand}</p>}
      <h3 className={classes.name}>{href ? <Link href={href}>{name}</Link> : name}</h3>
      {price !== null && <p className={classes.price}>{formatMoney(price, currency, locale)}</p>}
    </li>
  )
}
