import type { WidgetContext } from '@mtc/widgets/views'
import { useMemo } from 'react'
import { fileUrl } from '../../../core/file-url.ts'
import { useShop } from '../../../core/place.ts'

/** What previews know of the shop. They lead nowhere: links are for the page itself. */
export function usePreviewContext(): WidgetContext {
  const { tenant, name, currency, timeZone } = useShop()
  return useMemo(
    () => ({ shop: { name, currency, timeZone }, isPreview: true, fileUrl: (id) => fileUrl(tenant, id) }),
    [tenant, name, currency, timeZone],
  )
}
