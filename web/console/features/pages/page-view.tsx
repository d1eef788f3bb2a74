import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useRef } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { type Crumb, PageHeader } from '../../../ui/page-header.tsx'
import { EDIT } from '../../core/addresses.ts'
import { isStatus } from '../../core/api-failure.ts'
import { useShop } from '../../core/place.ts'
import { humanized } from '../../core/screens.ts'
import { useTitle } from '../../core/title.ts'
import { Failed } from '../../screens/failed.tsx'
import { NotFound } from '../../shell/refusals.tsx'
import { mayEditPages } from './page-permissions.ts'
import { pageQuery } from './page-queries.ts'
import { PageSkeleton } from './page-skeleton.tsx'
import type { ResolvedPage } from './resolved-page.ts'
import { ShownPage } from './shown-page.tsx'

const EditPage = lazy(async () => ({ default: (await import('./edit/edit-page.tsx')).EditPage }))

interface PageViewProps {
  tenant: string
  /** The page's name: `dashboard`, `orders`, `home`. */
  page: string
  breadcrumb?: readonly Crumb[]
  /** What can be done to the page besides editing it. */
  actions?: (page: ResolvedPage) => ReactNode
  /** Stands between the page's head and its widgets. */
  notice?: ReactNode
}

/** A page made of widgets, and the way into its editor for those who may change it. */
export function PageView({ tenant, page, breadcrumb = [], actions, notice }: PageViewProps) {
  const { permissions } = useShop()
  const resolved = useQuery(pageQuery(tenant, page))
  const [search, setSearch] = useSearchParams()
  const [, navigate] = useLocation()
  const canEdit = mayEditPages(permissions)
  const comesFromEditing = useRef(false)
  useTitle(resolved.data?.name ?? humanized(page))
  const setEditing = (isEditing: boolean) =>
    setSearch((current) => {
      const next = new URLSearchParams(current)
      if (isEditing) next.set(EDIT, '')
      else next.delete(EDIT)
      return next
    })
  if (resolved.isPending) return <PageSkeleton />
  if (isStatus(resolved.error, 404) || isStatus(resolved.error, 400)) return <NotFound />
  if (!resolved.data)
    return (
      <Failed what="This page could not be loaded" error={resolved.error} onRetry={() => void resolved.refetch()} />
    )
  const { name, widgets } = resolved.data
  if (canEdit && search.has(EDIT))
    return (
      <Suspense fallback={<PageSkeleton />}>
        <EditPage
          tenant={tenant}
          page={resolved.data}
          onDone={() => {
            comesFromEditing.current = true
            setEditing(false)
          }}
        />
      </Suspense>
    )
  const edit = canEdit && (
    <Button
      // Whoever saved or discarded goes on from where they started.
      ref={(button) => {
        if (!button || !comesFromEditing.current) return
        comesFromEditing.current = false
        button.focus({ preventScroll: true })
      }}
      variant="default"
      onClick={() => setEditing(true)}
    >
      Edit page
    </Button>
  )
  return (
    <>
      <PageHeader
        title={name}
        breadcrumb={breadcrumb}
        onNavigate={(href) => navigate(href)}
        actions={
          <>
            {actions?.(resolved.data)}
            {edit}
          </>
        }
      />
      {notice}
      {widgets.length > 0 ? (
        <ShownPage tenant={tenant} page={resolved.data} />
      ) : (
        <EmptyState
          title="This page is empty"
          purpose="It shows figures, charts and lists that you choose."
          action={edit}
        />
      )}
    </>
  )
}
