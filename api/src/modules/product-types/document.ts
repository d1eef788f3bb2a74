import { type DesignedRow, designOf } from '@mtc/openapi/product-schema'
import type { DocumentRules } from '../../kit/documents/index.ts'

/** How a product type is edited: as its design, which makes the schema that is published. */
export const productTypeDocument: DocumentRules = {
  published: ['name', 'slug', 'description', 'schema', 'uiConfig'],
  contentOf: (published) => ({ ...designOf(published as DesignedRow), choices: {}, transfers: [] }),
}
