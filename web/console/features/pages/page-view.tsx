import { Button } from '@mantine/core'
import { allows } from '@mtc/openapi/permissions'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useSearchParams } from 'wouter'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { useShop } from '../../core/place.ts'
import { useTitle } from '../../core/title.ts'
import { Failed } from '../../screens/failed.tsx'
import { pageQuery } from './page-queries.ts'
import { PageSkeleton } from './page-skeleton.tsx'
import { ShownPage } from './shown-page.tsx'

const EditPage = lazy(() => import('./edit/edit-page.tsx'))

/** What the address says while a page is being edited. */
const EDIT = 'edit'

interface PageViewProps {
  tenant: string
  /** The page's name: `dashboard`, `orders`, `home`. */
  page: string
}

/** A page made of widgets, and the way into its editor for those who may change it. */
export function PageView({ tenant, page }: PageViewProps) {
  const { permissions } = useShop()
  const resolved = useQuery(pageQuery(tenant, page))
  const [search, setSearch] = useSearchParams()
  const canEdit = ['ui:update', 'ui:create'].every((permission) => allows(permissions, permission))
  useTitle(resolved.data?.name ?? 'Home')
  const setEditing = (isEditing: boolean) =>
    setSearch((current) => {
      const next = new URLSearchParams(current)
      if (isEditing) next.set(EDIT, '')
      else next.delete(EDIT)
      return next
    })
  if (resolved.isPending) return <PageSkeleton />
  if (!resolved.data)
    return (
      <Failed what="This page could not be loaded" error={resolved.error} onRetry={() => void resolved.refetch()} />
    )
  const { name, widgets } = resolved.data
  if (canEdit && search.has(EDIT))
    return (
      <Suspense fallback={<PageSkeleton />}>
        <EditPage tenant={tenant} page={resolved.data} onDone={() => setEditing(false)} />
      </Suspense>
    )
  const edit = canEdit && (
    <Button variant="default" onClick={() => setEditing(true)}>
      Edit page
    </Button>
  )
  return (
    <>
      <PageHeader title={name} actions={edit} />
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
