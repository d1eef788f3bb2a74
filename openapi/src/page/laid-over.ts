import { isRecord } from '../product-schema/json.ts'

type Json = Readonly<Record<string, unknown>>

/** `over` laid on `under`: objects merge key by key, everything else is replaced. So props lie on a component's defaults. */
export function laidOver(under: Json, over: Json): Record<string, unknown> {
  const laid = new Map(Object.entries(under))
  for (const [key, value] of Object.entries(over)) {
    const beneath = laid.get(key)
    laid.set(key, isRecord(beneath) && isRecord(value) ? laidOver(beneath, value) : value)
  }
  return Object.fromEntries(laid)
}
