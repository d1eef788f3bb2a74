/** What developers copy from a product type: its TypeScript types and requests for its products. */
export { PRODUCT_ID, type Snippet, type SnippetSubject, signInSnippet, snippetsOf } from './snippets.ts'
export { type ProductSchemas, type TypedProduct, typeNames, typesOf } from './typescript/types-of.ts'
