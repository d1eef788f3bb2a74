import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { type Crumb, PageHeader } from '../../../ui/page-header.tsx'
import { pageEditAddress } from '../../core/addresses.ts'
import { isStatus } from '../../core/api-failure.ts'
import { AppLink } from '../../core/app-link.tsx'
import { useShop } from '../../core/place.ts'
import { humanized } from '../../core/screens.ts'
import { useTitle } from '../../core/title.ts'
import type { ResolvedPage } from '../../page/resolved-page.ts'
import { Failed } from '../../screens/failed.tsx'
import { Forbidden, NotFound } from '../../screens/refusals.tsx'
import { mayEditPages } from './page-permissions.ts'
import { pageQuery } from './page-queries.ts'
import { PageSkeleton } from './page-skeleton.tsx'
import { PageMenu } from './viewing/page-menu.tsx'
import { ViewedPage } from './viewing/viewed-page.tsx'

interface PageViewProps {
  tenant: string
  /** The page's name: `dashboard`, `orders`, `home`. */
  page: string
  breadcrumb?: readonly Crumb[]
  /** Stands between the page's head and its widgets. */
  notice?: (page: ResolvedPage) => ReactNode
}

/** A page made of widgets, and the way into its builder for those who may change it. */
export function PageView({ tenant, page, breadcrumb = [], notice }: PageViewProps) {
  const place = useShop()
  const [, navigate] = useLocation()
  const { data, isPending, error, refetch } = useQuery(pageQuery(tenant, page))
  useTitle(data?.name ?? humanized(page))
  if (isPending) return <PageSkeleton />
  if (isStatus(error, 404) || isStatus(error, 400)) return <NotFound />
  if (isStatus(error, 403)) return <Forbidden what="this page" />
  if (!data) return <Failed what="This page could not be loaded" error={error} onRetry={() => void refetch()} />
  const edit = mayEditPages(place.permissions) && (
    <Button component={AppLink} variant="default" href={pageEditAddress(place, data.page)}>
      Edit page
    </Button>
  )
  return (
    <>
      <PageHeader
        title={data.name}
        breadcrumb={breadcrumb}
        onNavigate={(href) => navigate(href)}
        actions={
          <>
            {edit}
            <PageMenu templateId={data.id} />
          </>
        }
      />
      {notice?.(data)}
      {data.widgets.length > 0 ? (
        <ViewedPage key={data.id} tenant={tenant} page={data} />
      ) : edit ? (
        <EmptyState
          title="This page is empty"
          purpose="It shows figures, charts and lists that you choose."
          action={edit}
        />
      ) : (
        <EmptyState
          title="Nothing is published here yet"
          purpose="What this page shows you stands here as soon as somebody publishes it."
        />
      )}
    </>
  )
}
