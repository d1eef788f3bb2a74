import { isRecord } from '@mtc/openapi/json'
import { type UiConfig, uiSchemaOf } from '@mtc/openapi/product-schema'
import type { UiSchema } from '@rjsf/utils'
import type { Row } from '../../core/resource-client.ts'
import { customFieldsOf } from '../../screens/custom-fields.ts'

const groups = [
  { title: 'Basics', fields: ['name', 'slug', 'sku', 'status', 'description'] },
  { title: '', fields: ['metadata'] },
  { title: 'Price', fields: ['price', 'currency'] },
  { title: 'Where it stands', fields: ['brandId', 'categoryId', 'publishedAt'] },
]

/** The form's cards: the basics, the type's own groups, the price, the shelf. */
export function productUiSchema(type: Row): UiSchema {
  const config: UiConfig = isRecord(type.uiConfig) ? type.uiConfig : {}
  const custom = uiSchemaOf({
    ...config,
    groups: config.groups?.length
      ? config.groups
      : [{ title: String(type.name), fields: Object.keys(customFieldsOf(type.schema)) }],
  })
  const options = isRecord(custom['ui:options']) ? custom['ui:options'] : {}
  return {
    'ui:options': { groups },
    // The contract speaks of minor units; the form takes the amount as people write it.
    price: { 'ui:options': { description: 'What customers pay for one' } },
    // The page's title says the rest.
    metadata: { ...custom, 'ui:options': { ...options, cards: true } },
  }
}
