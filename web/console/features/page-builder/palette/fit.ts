import type { Audience } from '@mtc/openapi/page'
import type { EffectiveComponent } from '../model/effective-component.ts'

/** The heading of what is meant for those who buy. */
const FOR_BUYERS = 'Storefront'
const PUBLIC_PRODUCTS = 'storefront-products'
/** They lead into the console, where buyers never are. */
const CONSOLE_ONLY: ReadonlySet<string> = new Set(['quick-actions', 'embedded-form'])

/** Whether a component can stand on a page for these people: buyers see no figures, and of lists only what is on sale. */
export function isFit({ manifest, view, category }: EffectiveComponent, audience: Audience): boolean {
  if (!manifest) return false
  if (audience === 'console') return category !== FOR_BUYERS
  const { binding } = manifest
  if (!binding) return !CONSOLE_ONLY.has(view)
  return binding.kinds.includes('rows') && (binding.resources?.includes(PUBLIC_PRODUCTS) ?? true)
}
