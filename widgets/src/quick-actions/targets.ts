/** The resources that an action can lead to; the console's own words for them. */
export const LISTS = [
  { value: 'products', label: 'Products' },
  { value: 'product-types', label: 'Product types' },
  { value: 'categories', label: 'Categories' },
  { value: 'brands', label: 'Brands' },
  { value: 'sectors', label: 'Sectors' },
  { value: 'files', label: 'Media' },
  { value: 'orders', label: 'Orders' },
  { value: 'ui/templates', label: 'Pages' },
  { value: 'ui/themes', label: 'Themes' },
  { value: 'ui/components', label: 'Components' },
  { value: 'ui/layouts', label: 'Layouts' },
  { value: 'stores', label: 'Stores' },
  { value: 'jobs', label: 'Background work' },
  { value: 'audit-log', label: 'Audit log' },
]

/** What cannot be made by filling in a form: orders come from the shop, files are uploaded, the rest writes itself. */
const NOT_MADE = new Set(['files', 'orders', 'jobs', 'audit-log'])

export const MAKEABLE = LISTS.filter(({ value }) => !NOT_MADE.has(value))
