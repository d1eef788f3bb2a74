import { useMemo } from 'react'
import type { StoredProps } from '../manifest.ts'
import { useNow } from '../time/use-now.ts'
import type { WidgetContext } from '../view.ts'
import { dismissalKey, useDismissals } from './dismissal.ts'
import { alert } from './manifest.ts'
import { isShowing, nextChange } from './showing.ts'

interface Placed {
  component: { view: string }
  props: StoredProps
}

const isNotice = ({ component }: Placed) => component.view === alert.slug

/** The moment at which a notice among some widgets comes or goes next. */
function nextAmong(widgets: readonly Placed[], present: number): number | undefined {
  const ahead = widgets.filter(isNotice).flatMap(({ props }) => nextChange(alert.read(props), present) ?? [])
  return ahead.length === 0 ? undefined : Math.min(...ahead)
}

/**
 * The widgets of a page without the notices that are not shown: it is not their time, or whoever looks has dismissed
 * them. A page is laid out without these, so that they leave no gap.
 */
export function useShown<W extends Placed>(
  widgets: readonly W[],
  { shop, viewer }: Pick<WidgetContext, 'shop' | 'viewer'>,
): readonly W[] {
  const isDismissed = useDismissals()
  const now = useNow((present) => nextAmong(widgets, present))
  return useMemo(() => {
    const shown = widgets.filter((widget) => {
      if (!isNotice(widget)) return true
      const { title, text, dismissible, ...times } = alert.read(widget.props)
      return isShowing(times, now) && !(dismissible && isDismissed(dismissalKey(shop.name, viewer, [title, text])))
    })
    return shown.length === widgets.length ? widgets : shown
  }, [widgets, shop.name, viewer, isDismissed, now])
}
