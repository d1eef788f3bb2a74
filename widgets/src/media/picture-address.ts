import { isId } from '@mtc/openapi/uuid'
import { isOwn, safeAddress } from '../link/address.ts'
import type { WidgetContext } from '../view.ts'

/** Where the bytes of a picture are that a row names by its file or by its address on this site. */
export function pictureAddress(value: unknown, { fileUrl }: WidgetContext): string | undefined {
  if (typeof value !== 'string') return undefined
  if (isId(value)) return fileUrl?.(value)
  const address = safeAddress(value)
  return address !== undefined && isOwn(address) ? address : undefined
}
