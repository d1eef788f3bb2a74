import { VERBS, type Verb } from './permissions.ts'
import { ownString } from './product-schema/json.ts'

const DOING: Readonly<Record<Verb | '*', string>> = {
  read: 'See',
  create: 'Add',
  update: 'Change',
  delete: 'Delete',
  '*': 'Do everything with',
}

/** What permissions are about, by their subjects, as the console calls it. */
const SUBJECTS: Readonly<Record<string, string>> = {
  'audit-log': 'audit log',
  brands: 'brands',
  categories: 'categories',
  files: 'media',
  insights: 'figures',
  jobs: 'background work',
  orders: 'orders',
  'product-types': 'product types',
  products: 'products',
  sectors: 'sectors',
  stores: 'stores',
  tenants: 'tenants',
  ui: 'pages and looks',
  users: 'people',
}

const nameOf = (subject: string): string => ownString(SUBJECTS, subject) ?? subject.replaceAll('-', ' ')

const verbOf = (name: string): Verb | '*' => (name === '*' ? '*' : (VERBS.find((verb) => verb === name) ?? 'read'))

/** A permission as people say it: "See orders" for `orders:read`. */
export function permissionInWords(permission: string): string {
  const [subject = '', verb = ''] = permission.split(':')
  return `${DOING[verbOf(verb)]} ${nameOf(subject)}`
}
