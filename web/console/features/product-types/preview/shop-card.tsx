import { useMantineColorScheme } from '@mantine/core'
import { useColorScheme } from '@mantine/hooks'
import { isRecord } from '@mtc/openapi/json'
import { baseVariables, colorVariables, isCssValue, plainTheme } from '@mtc/themes'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type StoredTheme, themeTokens } from '../../../../storefront/shop/theme-tokens.ts'
import { Money } from '../../../../ui/money.tsx'
import { answerOf, client } from '../../../core/api.ts'
import { fileUrl } from '../../../core/file-url.ts'
import { useShop } from '../../../core/place.ts'
import type { Row } from '../../../core/resource-client.ts'
import { customFieldsOf } from '../../../screens/custom-fields.ts'
import { FieldValue } from '../../../screens/field-value.tsx'
import type { Design } from '../model/design.ts'
import { schemaOfDesign } from '../model/schema-of.ts'
import classes from './shop-card.module.css'

/** The tokens of the theme that the shop wears, as custom properties. */
function useShopTheme(): Record<string, string> {
  const { tenant } = useShop()
  const { colorScheme } = useMantineColorScheme()
  const system = useColorScheme()
  const scheme = colorScheme === 'auto' ? system : colorScheme
  const page = useQuery({
    queryKey: ['shop-theme', tenant],
    staleTime: 60_000,
    queryFn: async () => {
      const path = { tenant, page: 'home' }
      return (await answerOf(client.GET('/{tenant}/storefront/pages/{page}', { params: { path } }))).body.data.theme
    },
  })
  return useMemo(() => {
    const tokens = page.data ? themeTokens(page.data as StoredTheme) : plainTheme.tokens // what does not fit is the plain theme's
    const all = { ...baseVariables(tokens), ...colorVariables(tokens.colors[scheme]) }
    return Object.fromEntries(Object.entries(all).filter(([, value]) => isCssValue(value)))
  }, [page.data, scheme])
}

function Picture({ design, product }: { design: Design; product: Row }) {
  const { tenant } = useShop()
  const data = isRecord(product.metadata) ? product.metadata : {}
  const first = design.fields.find(({ type, name }) => type === 'image' && typeof data[name] === 'string')
  const id = typeof product.imageId === 'string' ? product.imageId : first ? String(data[first.name]) : undefined
  return (
    <div className={classes.picture}>{id === undefined ? 'No picture' : <img src={fileUrl(tenant, id)} alt="" />}</div>
  )
}

/** A product's card as the shop shows it, in the shop's own theme. */
export function ShopCard({ design, product }: { design: Design; product: Row }) {
  const { currency } = useShop()
  const theme = useShopTheme()
  const properties = useMemo(() => customFieldsOf(schemaOfDesign(design)), [design])
  const data = isRecord(product.metadata) ? product.metadata : {}
  const own = typeof product.currency === 'string' ? product.currency : currency
  const shown = (design.uiConfig.card ?? []).filter((name) => properties[name] && data[name] !== undefined)
  return (
    <article className={classes.card} style={theme} aria-label="Card in the shop">
      <Picture design={design} product={product} />
      <div className={classes.words}>
        <p className={classes.name}>{String(product.name ?? '')}</p>
        {shown.length > 0 && (
          <dl className={classes.facts}>
            {shown.map((name) => (
              <div key={name}>
                <dt>{properties[name]?.title ?? name}</dt>
                <dd>
                  <FieldValue property={properties[name] ?? {}} value={data[name]} currency={own} names={undefined} />
                </dd>
              </div>
            ))}
          </dl>
        )}
        <span className={classes.price}>
          <Money minor={typeof product.price === 'number' ? product.price : 1990} currency={own} />
        </span>
      </div>
    </article>
  )
}
