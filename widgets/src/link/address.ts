import type { FieldValidation } from '@mtc/openapi/product-schema'

/** What an address may begin with: a page, a mailbox, a telephone, a place on this site, a place on this page. */
const SHAPE = /^(?:https?:\/\/[^/?#]|mailto:|tel:|\/(?![/\\])|#)[^\s"'<>`\\]*$/i

/** The same as a field's bound: what could run something is refused before it is stored. */
export const addressBounds: FieldValidation = {
  pattern: '^(https?://[^/?#]|mailto:|tel:|/(?![/\\\\])|#)[^\\s"\'<>`\\\\]*$',
  maxLength: 2000,
  message: 'Begin with https://, mailto:, tel:, or with / for a place on this site',
}

/** An address that a link may lead to, without the space around it; undefined for what is none, or would run something. */
export function safeAddress(text: string): string | undefined {
  const address = text.trim()
  return SHAPE.test(address) ? address : undefined
}

/** Whether an address leads to a place on this site. */
export const isOwn = (address: string): boolean => address.startsWith('/')
