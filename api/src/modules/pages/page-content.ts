import type { Content } from '@mtc/openapi/document'
import type { PageContent } from '@mtc/openapi/page'

/**
 * A content of the document kit, which is any JSON to it, as the page that it is: a draft was held against the contract
 * when it came, and what is published or kept as a revision was such a draft, or is a row with the contract's fields.
 */
export const pageIn = (content: Content): PageContent => content as unknown as PageContent
