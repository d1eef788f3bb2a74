import type { Audience } from '@mtc/openapi/page'
import type { EffectiveComponent } from '../model/effective-component.ts'

/** Whether a component can stand on a page for these people; never where its view is missing. */
export const isFit = ({ manifest }: EffectiveComponent, audience: Audience): boolean =>
  manifest?.audiences.includes(audience) ?? false
