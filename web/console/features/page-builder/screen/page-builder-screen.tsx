import { Alert, Button, Group } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { reasonOf } from '../../../../ui/reason.ts'
import { pageAddress, TEMPLATES } from '../../../core/addresses.ts'
import { answerOf, client } from '../../../core/api.ts'
import { AppLink } from '../../../core/app-link.tsx'
import { may, useShop } from '../../../core/place.ts'
import { staleResource } from '../../../core/queries.ts'
import { screenOf } from '../../../core/screens.ts'
import { useTitle } from '../../../core/title.ts'
import { Failed } from '../../../screens/failed.tsx'
import { Forbidden, NotFound } from '../../../screens/refusals.tsx'
import { templatesQuery } from '../model/queries.ts'
import { useBuilder } from '../model/use-builder.ts'
import { ImportedNotice } from '../transfer/imported-notice.tsx'
import { BuilderSkeleton } from './builder-skeleton.tsx'
import { BuilderView } from './builder-view.tsx'

interface PageBuilderScreenProps {
  tenant: string
  /** The page's name: `dashboard`, `orders`, `home`. */
  page: string
}

function Opened({ tenant, page, templateId }: PageBuilderScreenProps & { templateId: string }) {
  const place = useShop()
  const canEdit = may(place, screenOf(TEMPLATES), 'update')
  const { builder, error, said } = useBuilder({ tenant, page, templateId, canEdit })
  if (builder) {
    const why = (
      <>
        {!canEdit && <Alert color="gray">Your role may look at this page, but not change it.</Alert>}
        <ImportedNotice tenant={tenant} page={page} />
      </>
    )
    return <BuilderView builder={builder} page={page} said={said} why={why} />
  }
  if (error instanceof Error)
    return <Failed what="The page could not be opened" error={error} onRetry={() => location.reload()} />
  return <BuilderSkeleton />
}

/** A page that comes with the system is everybody's: what a shop changes is a copy of its own. */
function FromSystem({ tenant, page, systemId, name }: PageBuilderScreenProps & { systemId: string; name: string }) {
  const place = useShop()
  const queryClient = useQueryClient()
  const copying = useMutation({
    mutationFn: () =>
      answerOf(
        client.POST('/{tenant}/admin/ui/templates/{id}/customize', { params: { path: { tenant, id: systemId } } }),
      ),
    onSuccess: () => staleResource(queryClient, place, TEMPLATES),
  })
  useTitle(`Edit ${name}`)
  return (
    <>
      <PageHeader title={name} />
      {copying.isError && (
        <Alert color="red" role="alert" title="The copy was not made" mb="md">
          {reasonOf(copying.error)}
        </Alert>
      )}
      <EmptyState
        title={`${name} comes with the system`}
        purpose="You change a copy that is your shop's own. The system's page stays as it is, and you can go back to it at any time."
        action={
          <Group gap="sm" justify="center">
            <Button variant="default" component={AppLink} href={pageAddress(place, page)}>
              Cancel
            </Button>
            <Button loading={copying.isPending} onClick={() => copying.mutate()}>
              Make our own copy
            </Button>
          </Group>
        }
      />
    </>
  )
}

/** The builder of one page of the shop. */
export function PageBuilderScreen({ tenant, page }: PageBuilderScreenProps) {
  const place = useShop()
  const templates = useQuery(templatesQuery(tenant, page))
  if (!may(place, screenOf(TEMPLATES), 'read')) return <Forbidden what="how pages are built" />
  if (templates.isPending) return <BuilderSkeleton />
  if (!templates.data)
    return (
      <Failed what="The page could not be opened" error={templates.error} onRetry={() => void templates.refetch()} />
    )
  const own = templates.data.find(({ isSystem }) => !isSystem)
  const [shared] = templates.data
  if (own) return <Opened key={own.id} tenant={tenant} page={page} templateId={own.id} />
  if (!shared) return <NotFound what="page" />
  return <FromSystem tenant={tenant} page={page} systemId={shared.id} name={shared.name} />
}
