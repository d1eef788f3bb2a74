import type { PageContent, PageWidget } from '@mtc/openapi/page'
import { type Cells, USUAL_GRID } from '@mtc/openapi/page/grid'
import { samplePage, sampleWidget } from '@mtc/openapi/page/testing'
import { arrange } from '../edits/arrange.ts'
import type { EffectiveComponent } from '../model/effective-component.ts'
import { boxesIn, type Surface } from '../model/surface.ts'

/** A component without a view: what a plugin brings that is not there. */
const component = (slug: string, size: Partial<EffectiveComponent['size']> = {}): EffectiveComponent => ({
  id: `component-${slug}`,
  rootId: `component-${slug}`,
  slug,
  view: slug,
  name: slug.charAt(0).toUpperCase() + slug.slice(1),
  type: 'widget',
  category: 'Samples',
  description: slug,
  icon: 'IconPuzzle',
  isSystem: true,
  revision: 1,
  propsSchema: { type: 'object', properties: { title: { type: 'string', maxLength: 20 } } },
  defaultProps: {},
  size: { w: 4, h: 3, minW: 2, minH: 2, ...size },
  manifest: undefined,
})

const COMPONENTS = [component('tile'), component('section', { w: 24, h: 2, minW: 24, minH: 1 })]

/** A page of two regions beside each other, on the usual grid. */
export const surface: Surface = {
  regions: [
    { name: 'main', width: 8, height: 0 },
    { name: 'aside', width: 4, height: 0 },
  ],
  grid: USUAL_GRID,
  components: new Map(COMPONENTS.map((each) => [each.id, each])),
}

export const widget = (id: string, region: string, lg: Cells | undefined, more: Partial<PageWidget> = {}): PageWidget =>
  sampleWidget({
    id,
    componentId: 'component-tile',
    region,
    grid: lg ? { lg } : {},
    props: { title: id },
    binding: null,
    ...more,
  })
export const section = (id: string, y: number): PageWidget =>
  widget(id, 'main', { x: 0, y, w: 12, h: 2 }, { componentId: 'component-section' })
export const cells = (x: number, y: number, w: number, h: number): Cells => ({ x, y, w, h })

export const page = (widgets: readonly PageWidget[]): PageContent => samplePage({ area: null, widgets: [...widgets] })

/** a and b side by side, c below both; d alone in the other region. */
export const sample = arrange(
  surface,
  page([
    widget('a', 'main', cells(0, 0, 6, 3)),
    widget('b', 'main', cells(6, 0, 6, 3)),
    widget('c', 'main', cells(0, 3, 12, 5)),
    widget('d', 'aside', cells(0, 0, 12, 3)),
  ]),
)

/** Where everything lies: `{ main: { a: [x, y, w, h] } }`. */
export const placesOf = (content: PageContent, breakpoint = 'lg') =>
  Object.fromEntries(
    surface.regions.map(({ name }) => [
      name,
      Object.fromEntries(boxesIn(surface, content, name, breakpoint).map(({ id, x, y, w, h }) => [id, [x, y, w, h]])),
    ]),
  )
export const orderOf = ({ widgets }: PageContent): string => widgets.map(({ id }) => id).join(' ')
