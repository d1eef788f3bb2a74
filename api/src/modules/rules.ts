import type { Rules } from '../kit/crud/index.ts'
import { categoryRules } from './categories/rules.ts'
import { fileUrl } from './files/url.ts'
import { fragmentRules } from './fragments/rules.ts'
import { componentRules } from './pages/component-rules.ts'
import { templateRules } from './pages/template-rules.ts'
import { widgetRules } from './pages/widget-rules.ts'
import { productTypeRules } from './product-types/rules.ts'
import { productRules } from './products/rules.ts'
import { storeRules } from './stores/rules.ts'
import { tenantRules } from './tenants/rules.ts'
import { themeRules } from './themes/rules.ts'

/** The nouns that have rules of their own. */
export const RULES: Readonly<Record<string, Rules>> = {
  tenants: tenantRules,
  stores: storeRules,
  categories: categoryRules,
  'product-types': productTypeRules,
  fragments: fragmentRules,
  products: productRules,
  'ui/themes': themeRules,
  'ui/components': componentRules,
  'ui/templates': templateRules,
  'ui/widgets': widgetRules,
  files: { derive: (row, tenant) => ({ url: fileUrl(tenant, row.id) }) },
}
