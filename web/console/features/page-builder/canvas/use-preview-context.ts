import type { WidgetContext } from '@mtc/widgets/views'
import { useMemo } from 'react'
import { useShop } from '../../../core/place.ts'

/** What previews know of the shop. They lead nowhere: links are for the page itself. */
export function usePreviewContext(): WidgetContext {
  const { name, currency, timeZone } = useShop()
  return useMemo(() => ({ shop: { name, currency, timeZone } }), [name, currency, timeZone])
}
