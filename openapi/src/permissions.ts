/** What can be done to a resource. A permission is `resource:verb`; `products:*` and `*` grant more at once. */
export const VERBS = ['read', 'create', 'update', 'delete'] as const
export type Verb = (typeof VERBS)[number]

export const ROLES = {
  owner: {
    label: 'Owner',
    description: 'Does everything in this shop, people and settings included',
    permissions: ['*'],
  },
  merchandiser: {
    label: 'Merchandiser',
    description: 'Keeps the catalog right: products, brands, categories, media',
    permissions: [
      'products:*',
      'brands:*',
      'sectors:*',
      'categories:*',
      'files:*',
      'product-types:read',
      'stores:read',
      'orders:read',
      'pages:read',
      'insights:read',
      'jobs:read',
      'audit-log:read',
    ],
  },
  designer: {
    label: 'Designer',
    description: 'Makes the pages and the storefront: themes, layouts, widgets, media',
    permissions: [
      'ui:*',
      'pages:read',
      'files:*',
      'products:read',
      'product-types:read',
      'brands:read',
      'sectors:read',
      'categories:read',
      'stores:read',
      'insights:read',
    ],
  },
  developer: {
    label: 'Developer',
    description: 'Builds against the API: reads everything, shapes product types and pages',
    permissions: [
      'product-types:*',
      'ui:*',
      'pages:read',
      'products:*',
      'files:*',
      'brands:read',
      'sectors:read',
      'categories:read',
      'stores:read',
      'orders:read',
      'insights:read',
      'jobs:*',
      'audit-log:read',
    ],
  },
  viewer: {
    label: 'Viewer',
    description: 'Looks at the catalog and the orders, changes nothing',
    permissions: [
      'products:read',
      'product-types:read',
      'brands:read',
      'sectors:read',
      'categories:read',
      'files:read',
      'stores:read',
      'orders:read',
      'pages:read',
      'insights:read',
    ],
  },
} as const satisfies Record<string, { label: string; description: string; permissions: readonly string[] }>
export type RoleSlug = keyof typeof ROLES
export const ROLE_SLUGS = Object.keys(ROLES) as [RoleSlug, ...RoleSlug[]]

/** Whether a list of granted permissions covers the one that an operation asks for. */
export function allows(granted: readonly string[], asked: string): boolean {
  const [subject = ''] = asked.split(':')
  return granted.some((g) => g === '*' || g === asked || g === `${subject}:*`)
}
