import type { TypeDraft, UiConfig } from '@mtc/openapi/product-schema'

export type FormSection = NonNullable<UiConfig['groups']>[number]
/** A product type as it is designed: the content of its draft. */
export type Design = TypeDraft
