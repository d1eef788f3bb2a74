import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import { productAddress } from '../../../../../storefront/shop/addresses.ts'
import type { FormServices } from '../../../../../ui/schema-form/services.ts'
import { useOfferedPages } from '../../../../core/pages.ts'
import { may, usePlace } from '../../../../core/place.ts'
import { listQuery, nameOf } from '../../../../core/queries.ts'
import { screenOf, screens } from '../../../../core/screens.ts'
import type { Builder } from '../../model/builder.ts'
import { consolePlaces, matching, namedPages, sectionsOn, shopPlaces } from './places.ts'

const products = screenOf('products')
const MOST_PRODUCTS = 8

/** What the fields of a widget are offered by name. */
export type Offers = Required<Pick<FormServices, 'searchAddresses' | 'searchPages'>>

/** Finds what links on the page being built can lead to: places of the console, or those of the shop front. */
export function useOffers({ content, surface }: Builder): Offers {
  const place = usePlace()
  const queryClient = useQueryClient()
  const pages = useOfferedPages(place)
  const latest = useRef({ content, surface, pages })
  useEffect(() => {
    latest.current = { content, surface, pages }
  })
  return useMemo(
    () => ({
      searchPages: async (query) => {
        const now = latest.current
        return matching([namedPages(now.pages, now.content.audience)], query)
      },
      searchAddresses: async (query) => {
        const now = latest.current
        const here = sectionsOn(now.surface, now.content)
        if (now.content.audience === 'console')
          return matching([...consolePlaces(place, now.pages, screens), here], query)
        const known = matching([...shopPlaces(now.pages), here], query)
        if (query.trim() === '' || !may(place, products, 'read')) return known
        const asked = { q: query.trim(), status: ['active'], limit: MOST_PRODUCTS, count: 'none' as const }
        // What is known is offered all the same where products cannot be asked for.
        const rows = await queryClient.fetchQuery(listQuery(place, products, asked)).then(
          (answer) => answer.rows,
          () => [],
        )
        const found = rows.flatMap((row) =>
          typeof row['slug'] === 'string'
            ? [{ address: productAddress(row['slug']), label: nameOf(products, row) }]
            : [],
        )
        return found.length === 0 ? known : [...known, { label: 'Products', places: found }]
      },
    }),
    [place, queryClient],
  )
}
