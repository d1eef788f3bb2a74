import { useElementSize } from '@mantine/hooks'
import { gridOf } from '@mtc/openapi/page/grid'
import { finished } from '@mtc/widgets/finished'
import { manifestOf } from '@mtc/widgets/manifests'
import { useMemo } from 'react'
import { PageGrid } from '../../../page/page-grid.tsx'
import { Regions } from '../../../page/regions.tsx'
import { inRegions } from '../../../page/resolved-page.ts'
import { valuesOf } from '../../../page/variable-values.ts'
import { useWidgetContext } from '../../../page/widget-context.tsx'
import { type DataState, WidgetSlot } from '../../../page/widget-slot.tsx'
import classes from './preview.module.css'
import type { SeenPage } from './seen-page.ts'

interface SeenFrameProps {
  /** What it shows: "Draft". */
  label: string
  seen: SeenPage
  /** Pixels of the device. */
  width: number
}

/** A page as somebody gets it, on a device; drawn smaller where there is no room. Nothing in it can be pressed. */
export function SeenFrame({ label, seen, width }: SeenFrameProps) {
  const { page, data } = seen
  const { ref, width: room } = useElementSize()
  const grid = useMemo(() => gridOf(page.layout), [page.layout])
  const byRegion = useMemo(() => inRegions(finished(page.widgets, manifestOf)), [page])
  const values = useMemo(() => valuesOf(page.variables), [page.variables])
  const context = useWidgetContext(page)
  const stateOf = (id: string, isBound: boolean): DataState => {
    const own = data.get(id)
    if (own?.problem !== undefined) return { is: 'failed', error: new Error(own.problem) }
    return isBound && !own ? { is: 'loading' } : { is: 'ready', answers: own?.answers }
  }
  return (
    <section className={classes.seen} aria-label={label} ref={ref}>
      <div className={classes.device} style={{ width, zoom: room > 0 ? Math.min(1, room / width) : 1 }} inert>
        {page.widgets.length === 0 && <p className={classes.nothing}>There is nothing to see here.</p>}
        <Regions layout={page.layout}>
          {(region) => (
            <PageGrid grid={grid} widgets={byRegion.get(region) ?? []}>
              {({ id, component, props, binding }) => (
                <WidgetSlot
                  view={component.view}
                  props={props}
                  binding={binding}
                  data={stateOf(id, binding !== null)}
                  context={context}
                  variables={values}
                />
              )}
            </PageGrid>
          )}
        </Regions>
      </div>
    </section>
  )
}
