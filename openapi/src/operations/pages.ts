import { defineOperation } from '../operation.ts'
import { dashboardExample, homeExample } from '../page-schemas/page-examples.ts'
import { ResolvedPage } from '../page-schemas/resolved-page.ts'
import { PageQuery } from '../page-schemas/viewing.ts'
import { IfNoneMatch } from '../parameters.ts'

export { listPages, type OfferedPage } from './page-list.ts'
export type { ResolvedPage }

const resolution =
  "Resolves in seven steps: the template (the shop's, else the system's), its layout, its theme with the shop's branding, the page's widgets by region and position, each widget's component, the template's overrides, and at last the widgets that the viewer may see. What the viewer may not see is not in the answer."

export const getPage = defineOperation({
  id: 'getPage',
  method: 'get',
  path: '/{tenant}/pages/{page}',
  tag: 'Pages',
  access: 'ui:read',
  query: PageQuery,
  headers: IfNoneMatch,
  data: ResolvedPage,
  example: dashboardExample,
  etag: true,
  responseName: 'ResolvedPageResponse',
  summary: 'Get a resolved page',
  description: `${resolution} A page that the viewer may not open is not there. The page called \`default\` is the console's default one. Looking as somebody else, at a draft or behind the scenes needs the permission \`ui:update\`.`,
})
export const getStorefrontPage = defineOperation({
  id: 'getStorefrontPage',
  method: 'get',
  path: '/{tenant}/storefront/pages/{page}',
  tag: 'Storefront',
  access: 'public',
  headers: IfNoneMatch,
  data: ResolvedPage,
  pathExample: { page: 'home' },
  example: homeExample,
  etag: true,
  responseName: 'ResolvedPageResponse',
  summary: 'Get a page of the storefront',
  description: `${resolution} Anybody may read it: it shows what a visitor without a role sees, of pages that are for the storefront. The page called \`default\` is its default one.`,
})
