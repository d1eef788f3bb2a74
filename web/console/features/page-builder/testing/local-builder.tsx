import { MantineProvider } from '@mantine/core'
import type { PageContent } from '@mtc/openapi/page'
import { USUAL_GRID } from '@mtc/openapi/page/grid'
import { manifests } from '@mtc/widgets/manifests'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState, useSyncExternalStore } from 'react'
import { place } from '../../../../testing/place.ts'
import { DocumentSession } from '../../../core/document/document-session.ts'
import { DraftServer } from '../../../core/document/testing/draft-server.ts'
import { VirtualClock } from '../../../core/document/testing/virtual-clock.ts'
import { PlaceProvider } from '../../../core/place.ts'
import type { Builder } from '../model/builder.ts'
import type { EffectiveComponent } from '../model/effective-component.ts'
import { faultFinder, surroundingsOf } from '../model/faults.ts'
import type { PageLayout } from '../model/layout.ts'
import type { Surface } from '../model/surface.ts'

/** The system's components, each called `c-` and its slug. */
const components: ReadonlyMap<string, EffectiveComponent> = new Map(
  manifests.map(({ slug, name, type, propsSchema, defaultProps, revision, category, description, icon, ...rest }) => {
    const manifest = manifests.find((one) => one.slug === slug)
    const component: EffectiveComponent = {
      id: `c-${slug}`,
      rootId: `c-${slug}`,
      slug,
      view: slug,
      name,
      type,
      propsSchema,
      defaultProps,
      revision,
      category,
      description,
      icon,
      isSystem: true,
      size: rest.size,
      manifest,
    }
    return [component.id, component]
  }),
)

const regions: Surface['regions'] = [
  { name: 'main', width: 8, height: 0 },
  { name: 'aside', width: 4, height: 0 },
]
const surface: Surface = { regions, grid: USUAL_GRID, components }
const layout: PageLayout = {
  id: 'layout',
  version: 1,
  createdAt: '2026-11-21T12:00:00.000Z',
  updatedAt: '2026-11-21T12:00:00.000Z',
  slug: 'two-columns',
  name: 'Two columns',
  type: 'page',
  regions: [...regions],
  gridConfig: { columns: 12, gap: 16, rowHeight: 40 },
  responsiveConfig: { ...USUAL_GRID.breakpoints },
  originId: null,
  isSystem: true,
}
const findFaults = faultFinder(surroundingsOf(layout, components))

/** A page in the builder without a server behind it: real steps, real faults, nothing loaded. */
export async function localBuilder(content: PageContent) {
  const server = new DraftServer<PageContent>(content)
  let ids = 0
  const session = await DocumentSession.open<PageContent>({
    transport: server.transport(),
    storage: { load: () => [], save: () => undefined },
    clock: new VirtualClock(),
    editorId: 'one',
    newId: () => `patch ${++ids}`,
    isVisible: () => true,
  })
  /** What was said to those who hear the screen. */
  const said: string[] = []
  const latest: { builder?: Builder } = {}
  const focusNext: Builder['focusNext'] = { current: undefined }

  function Local({ children, selected }: { children: (builder: Builder) => ReactNode; selected: readonly string[] }) {
    const document = useSyncExternalStore(session.subscribe, session.current)
    const [selection, select] = useState(selected)
    const builder: Builder = {
      tenant: place.tenant,
      page: 'sales',
      templateId: 'template',
      document,
      content: document.content,
      canEdit: true,
      components,
      layouts: [layout],
      layout,
      regions,
      grid: surface.grid,
      surface,
      breakpoint: 'lg',
      setBreakpoint: () => undefined,
      breakpointIn: () => 'lg',
      selection,
      select,
      focusNext,
      change: (label, recipe, topic) => {
        if (recipe(document.content) === document.content) return false
        document.change(label, recipe, topic)
        return true
      },
      announce: (words) => said.push(words),
      faults: findFaults(document.content),
      dataOf: () => ({ is: 'none' }),
    }
    latest.builder = builder
    return children(builder)
  }
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false, enabled: false } } })
  const stand = (children: (builder: Builder) => ReactNode, selected: readonly string[] = []) => (
    <MantineProvider env="test">
      <QueryClientProvider client={queryClient}>
        <PlaceProvider value={place}>
          <Local selected={selected}>{children}</Local>
        </PlaceProvider>
      </QueryClientProvider>
    </MantineProvider>
  )
  return { stand, said, session, content: () => session.current().content, builder: () => latest.builder }
}
