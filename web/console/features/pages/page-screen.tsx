import { Alert, Anchor, Group } from '@mantine/core'
import { allows } from '@mtc/openapi/permissions'
import { listAddress, TEMPLATES } from '../../core/addresses.ts'
import { may, useShop } from '../../core/place.ts'
import { screenOf } from '../../core/screens.ts'
import type { ResolvedPage } from '../../page/resolved-page.ts'
import { Forbidden } from '../../screens/refusals.tsx'
import { PageView } from './page-view.tsx'

/** A page for customers is drawn here with the console's looks, there with the shop's own. */
function ShopFrontNotice({ tenant, page }: { tenant: string; page: ResolvedPage }) {
  return (
    <Alert color="gray" mb="md">
      <Group justify="space-between" gap="sm">
        <span>This is a page of your shop front. Customers see it in your theme.</span>
        <Anchor
          href={page.isDefault ? `/shop/${tenant}/` : `/shop/${tenant}/${page.page}`}
          target="_blank"
          rel="noopener"
        >
          View in the shop
        </Anchor>
      </Group>
    </Alert>
  )
}

/** Any page of the shop, drawn at an address of its own. */
export function PageScreen({ tenant, page }: { tenant: string; page: string }) {
  const place = useShop()
  const templates = screenOf(TEMPLATES)
  if (!allows(place.permissions, 'pages:read')) return <Forbidden what="the pages" />
  return (
    <PageView
      key={page}
      tenant={tenant}
      page={page}
      breadcrumb={
        may(place, templates, 'read') ? [{ label: templates.title, href: listAddress(place, templates) }] : []
      }
      notice={(shown) => shown.audience === 'storefront' && <ShopFrontNotice tenant={tenant} page={shown} />}
    />
  )
}
