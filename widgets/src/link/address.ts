import type { FieldDefinition, FieldValidation } from '@mtc/openapi/product-schema'

/** What an address may begin with: a page, a mailbox, a telephone, a place on this site, a place on this page. */
const SHAPE = /^(?:https?:\/\/[^/?#]|mailto:|tel:|\/(?![/\\])|#)[^\s"'<>`\\]*$/i

/** The same as a field's bound: what could run something is refused before it is stored. */
const bounds: FieldValidation = {
  pattern: '^(https?://[^/?#]|mailto:|tel:|/(?![/\\\\])|#)[^\\s"\'<>`\\\\]*$',
  maxLength: 2000,
  message: 'Begin with https://, mailto:, tel:, or with / for a place on this site',
}

/** A field for the address of a link. Forms offer places of the shop beside it. */
export const addressField = (field: Pick<FieldDefinition, 'name'> & Partial<FieldDefinition>): FieldDefinition => ({
  type: 'text',
  label: 'Leads to',
  ...field,
  validation: { ...bounds, ...field.validation },
  // Its format would refuse no more than the pattern does, and say everything twice.
  rest: { 'x-field': { offers: 'addresses' } },
})

/** An address that a link may lead to, without the space around it; undefined for what is none, or would run something. */
export function safeAddress(text: string): string | undefined {
  const address = text.trim()
  return SHAPE.test(address) ? address : undefined
}

/** Whether an address leads to a place on this site. */
export const isOwn = (address: string): boolean => address.startsWith('/')
