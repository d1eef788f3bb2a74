import type { Area } from '@mtc/openapi/page'
import { allows } from '@mtc/openapi/permissions'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { answerOf, client, type components } from './api.ts'
import type { Place } from './place.ts'

export type OfferedPage = components['schemas']['OfferedPage']

const none: readonly OfferedPage[] = []

/** Under this key stands all that is known of pages. */
export const pagesKey = (tenant: string) => ['page', tenant] as const

/** The pages that somebody may open. Under the key of pages: whatever changes one of them makes this stale too. */
const offeredPagesQuery = (tenant: string) =>
  queryOptions({
    queryKey: [...pagesKey(tenant), 'all of them'],
    staleTime: 60_000,
    queryFn: async ({ signal }) =>
      (await answerOf(client.GET('/{tenant}/pages', { params: { path: { tenant } }, signal }))).body.data,
  })

/**
 * The pages that are offered to somebody here; none until they are known, and on the platform, which has none.
 * `isAskedAnew`: what was known before this screen may be shown, but not believed.
 */
export function useOfferedPages(
  { tenant, permissions }: Pick<Place, 'tenant' | 'permissions'>,
  { isAskedAnew = false } = {},
): readonly OfferedPage[] {
  const isAsked = tenant !== undefined && allows(permissions, 'pages:read')
  const { data } = useQuery({
    ...offeredPagesQuery(tenant ?? ''),
    enabled: isAsked,
    refetchOnMount: isAskedAnew ? 'always' : true,
  })
  return isAsked ? (data ?? none) : none
}

const byAge = (a: OfferedPage, b: OfferedPage) => (a.id < b.id ? -1 : 1)

/** The page that the console begins with: the shop's own before the system's, the oldest where there are several. */
export function homePageOf(pages: readonly OfferedPage[]): OfferedPage | undefined {
  const first = pages.filter(({ audience, isDefault }) => audience === 'console' && isDefault).toSorted(byAge)
  return first.find(({ isSystem }) => !isSystem) ?? first[0]
}

/** The pages that an area of the console offers, beside the one that it begins with. */
export function pagesIn(pages: readonly OfferedPage[], area: Area): OfferedPage[] {
  const home = homePageOf(pages)
  return pages.filter((page) => page.audience === 'console' && page.area === area && page !== home)
}
