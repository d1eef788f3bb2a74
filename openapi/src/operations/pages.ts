import { defineOperation } from '../operation.ts'
import { PageData, PageDataRequest, pageDataExample, StorefrontPageDataRequest } from '../page-schemas/page-data.ts'
import { dashboardExample, homeExample } from '../page-schemas/page-examples.ts'
import { ResolvedPage } from '../page-schemas/resolved-page.ts'
import { PageQuery } from '../page-schemas/viewing.ts'
import { IfNoneMatch } from '../parameters.ts'

export { listPages, type OfferedPage } from './page-list.ts'
export type { PageData, PageDataRequest, ResolvedPage }

const resolution =
  "Resolves in seven steps: the template (the shop's, else the system's), its layout, its theme with the shop's branding, the page's widgets by region and position, each widget's component, the template's overrides, and at last the widgets that the viewer may see. What the viewer may not see is not in the answer."

export const getPage = defineOperation({
  id: 'getPage',
  method: 'get',
  path: '/{tenant}/pages/{page}',
  tag: 'Pages',
  access: 'pages:read',
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

const answering =
  'Answers everything that the widgets of a page show, in one request. The page is resolved for the viewer first: what they may not see is neither asked nor answered. What the variables hold stands in the place of their names; what was selected in one widget narrows the others whose data has that dimension; questions that are the same are asked once. A widget whose data cannot be had says why, beside the others. Changes nothing.'

export const queryPage = defineOperation({
  id: 'queryPage',
  method: 'post',
  path: '/{tenant}/pages/{page}/data',
  tag: 'Pages',
  access: 'pages:read',
  countsAs: 'read',
  body: PageDataRequest,
  bodyExample: { variables: { period: { kind: 'last', count: 7, unit: 'day' } } },
  data: PageData,
  example: pageDataExample,
  summary: "Query a page's data",
  description: `${answering} Figures need the permission \`insights:read\`, rows that of their resource. Looking as somebody else or at a draft needs \`ui:update\`, and shows no more than both may read.`,
})
export const queryStorefrontPage = defineOperation({
  id: 'queryStorefrontPage',
  method: 'post',
  path: '/{tenant}/storefront/pages/{page}/data',
  tag: 'Storefront',
  access: 'public',
  countsAs: 'read',
  body: StorefrontPageDataRequest,
  bodyExample: {},
  data: PageData,
  pathExample: { page: 'home' },
  example: { widgets: [] },
  summary: "Query the data of a storefront's page",
  description: `${answering} Anybody may ask; of data there is what anybody may see: the products on sale.`,
})
