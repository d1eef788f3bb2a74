import type { Binding } from '@mtc/openapi/page'
import type { StoredProps, WidgetManifest } from './manifest.ts'

interface Placed {
  component: { view: string }
  props: StoredProps
  binding: Binding | null
}

/**
 * The widgets of a page that have something to show. One whose maker has yet to give it its picture or its words stands
 * in the builder alone: whoever visits the page sees nothing of it, not even its room.
 */
export const finished = <W extends Placed>(
  widgets: readonly W[],
  manifestOf: (view: string) => Pick<WidgetManifest, 'unfinished'> | undefined,
): W[] =>
  widgets.filter(({ component, props, binding }) => {
    const manifest = manifestOf(component.view)
    return manifest === undefined || manifest.unfinished(props, binding) === undefined
  })
