import { useMemo } from 'react'
import { documentOf, inRegion } from './edit/document.ts'
import { PageGrid } from './page-grid.tsx'
import { Regions } from './regions.tsx'
import { gridOf, type ResolvedPage } from './resolved-page.ts'
import { usePageData } from './use-page-data.ts'
import { useWidgetContext } from './widget-context.tsx'
import { WidgetSlot } from './widget-slot.tsx'

/** A resolved page as people see it. */
export function ShownPage({ tenant, page }: { tenant: string; page: ResolvedPage }) {
  const widgets = useMemo(() => documentOf(page), [page])
  const grid = useMemo(() => gridOf(page.layout), [page.layout])
  const dataOf = usePageData(tenant, widgets)
  const context = useWidgetContext(page.tenant)
  return (
    <Regions layout={page.layout}>
      {(region) => (
        <PageGrid grid={grid} widgets={inRegion(widgets, region)}>
          {({ id, view, props }) => <WidgetSlot view={view} props={props} data={dataOf(id)} context={context} />}
        </PageGrid>
      )}
    </Regions>
  )
}
