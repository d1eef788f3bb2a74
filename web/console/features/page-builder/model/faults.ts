import { checkPage, type PageContent, type PageFault, type PageSurroundings, type PageWidget } from '@mtc/openapi/page'
import { checked } from './effective-component.ts'
import type { PageLayout } from './layout.ts'
import { LISTED } from './listed.ts'
import type { Surface } from './surface.ts'

/** What a page of the shop is held against while it is edited. */
export const surroundingsOf = (
  layout: PageLayout | undefined,
  components: Surface['components'],
): PageSurroundings => ({
  layout,
  components: new Map([...components].map(([id, component]) => [id, checked(component)])),
  resources: LISTED,
})

/** What is wrong with where a widget stands, or with several at once: cheap, so it is looked for every time. */
const ABOUT_PLACES = /^\/widgets\/\d+\/(?:region|grid|id)(?:\/|$)/

/** What is wrong with what a widget says; remembered as long as it says the same. */
interface Said {
  binding: PageWidget['binding']
  componentId: string
  faults: readonly PageFault[]
}

/**
 * Finds what keeps a page from being published, and remembers it by widget: after a step only what it changed is
 * checked again, and a widget that only lies elsewhere says the same.
 */
export function faultFinder(surroundings: PageSurroundings): (content: PageContent) => PageFault[] {
  const placesOnly = { ...surroundings, components: new Map() }
  let variables: PageContent['variables'] | undefined
  let known = new WeakMap<PageWidget['props'], Said>()

  const saidBy = (content: PageContent, widget: PageWidget): readonly PageFault[] => {
    const { props, binding, componentId } = widget
    const before = known.get(props)
    if (before && before.binding === binding && before.componentId === componentId) return before.faults
    const faults = checkPage({ ...content, widgets: [{ ...widget, grid: {} }] }, surroundings).filter(
      ({ widgetId, pointer }) => widgetId === widget.id && !ABOUT_PLACES.test(pointer),
    )
    known.set(props, { binding, componentId, faults })
    return faults
  }
  return (content) => {
    if (content.variables !== variables) {
      variables = content.variables
      known = new WeakMap()
    }
    const places = checkPage(content, placesOnly)
    return [
      ...places.filter(({ pointer }) => !pointer.startsWith('/widgets/')),
      ...content.widgets.flatMap((widget, index) => [
        ...places.filter(({ pointer }) => pointer.startsWith(`/widgets/${index}/`) && ABOUT_PLACES.test(pointer)),
        ...saidBy(content, widget).map((fault) => ({
          ...fault,
          widgetId: widget.id,
          pointer: fault.pointer.replace(/^\/widgets\/\d+/, `/widgets/${index}`),
        })),
      ]),
    ]
  }
}
