import {
  checkPage,
  type ListedResource,
  type PageContent,
  type PageFault,
  type PageSurroundings,
  type PageWidget,
} from '@mtc/openapi/page'
import { screens } from '../../../core/screens.ts'
import { checked } from './effective-component.ts'
import type { PageLayout } from './layout.ts'
import type { Surface } from './surface.ts'

/** The products that anybody may see: a list without a screen of its own. */
const PUBLIC_PRODUCTS = 'storefront-products'

const listed = screens.map(
  ({ path, title, filters, sort, attributes }): ListedResource => ({
    path,
    title,
    filters,
    sort,
    attributes,
  }),
)
const products = listed.find(({ path }) => path === 'products')
const resources: ReadonlyMap<string, ListedResource> = new Map(
  [...listed, ...(products ? [{ ...products, path: PUBLIC_PRODUCTS }] : [])].map((resource) => [
    resource.path,
    resource,
  ]),
)

/** What a page of the shop is held against while it is edited. */
export const surroundingsOf = (
  layout: PageLayout | undefined,
  components: Surface['components'],
): PageSurroundings => ({
  layout,
  components: new Map([...components].map(([id, component]) => [id, checked(component)])),
  resources,
})

/**
 * Finds what keeps a page from being published, and remembers it by widget: after a step only what it changed is
 * checked again.
 */
export function faultFinder(surroundings: PageSurroundings): (content: PageContent) => PageFault[] {
  let variables: PageContent['variables'] | undefined
  let known = new WeakMap<PageWidget, PageFault[]>()
  const faultsOf = (content: PageContent, widget: PageWidget): PageFault[] => {
    const before = known.get(widget)
    if (before) return before
    const found = checkPage({ ...content, widgets: [widget] }, surroundings).filter(
      ({ widgetId }) => widgetId === widget.id,
    )
    known.set(widget, found)
    return found
  }
  return (content) => {
    if (content.variables !== variables) {
      variables = content.variables
      known = new WeakMap()
    }
    return [
      ...checkPage({ ...content, widgets: [] }, surroundings),
      ...content.widgets.flatMap((widget, index) =>
        faultsOf(content, widget).map((fault) => ({
          ...fault,
          pointer: fault.pointer.replace(/^\/widgets\/0/, `/widgets/${index}`),
        })),
      ),
    ]
  }
}
