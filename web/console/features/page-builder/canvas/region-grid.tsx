import { Button } from '@mantine/core'
import { bottomOf, breakpointTitle, isFollowing, nextWiderOf } from '@mtc/openapi/page/grid'
import type { VariableValues } from '@mtc/widgets/queries'
import type { WidgetContext } from '@mtc/widgets/views'
import { useMemo, useSyncExternalStore } from 'react'
import { humanized } from '../../../core/screens.ts'
import { resetToFollow } from '../edits/follow.ts'
import type { Builder } from '../model/builder.ts'
import { boxesIn, widgetsIn } from '../model/surface.ts'
import { widthInWords } from '../model/width-words.ts'
import classes from './canvas.module.css'
import { Cell } from './cell.tsx'
import { type Fold, folded } from './folding.ts'
import type { GestureStore } from './gesture-store.ts'
import { Ghosts } from './ghosts.tsx'
import { heightOf } from './metrics.ts'
import type { Stand } from './stage.ts'
import { useOrderAtRest } from './use-order-at-rest.ts'

interface RegionGridProps {
  builder: Builder
  stand: Stand
  store: GestureStore
  folds: readonly Fold[]
  grabbed: ReadonlySet<string>
  /** The widget that Tab leads to. */
  entry: string | undefined
  variables: VariableValues
  context: WidgetContext
}

/** The fewest rows that a region is drawn with, so that something can be dropped into it. */
const LEAST_ROWS = 3

/** One region of the page: its widgets on its grid at the breakpoint on show. */
export function RegionGrid({ builder, stand, store, folds, grabbed, entry, variables, context }: RegionGridProps) {
  const { surface, content, components, selection, canEdit, dataOf } = builder
  const { region, at, width, metrics } = stand
  const widgets = useMemo(() => widgetsIn(surface, content, region.name), [surface, content, region.name])
  const drawn = useOrderAtRest(widgets)
  const boxes = useMemo(
    () => folded(boxesIn(surface, content, at.region, at.breakpoint), folds),
    [surface, content, at, folds],
  )
  const byId = useMemo(() => new Map(boxes.map((box) => [box.id, box])), [boxes])
  const ongoing = useSyncExternalStore(store.subscribe, store.current)
  const rows = Math.max(LEAST_ROWS, bottomOf(boxes), bottomOf(ongoing?.layouts.get(region.name) ?? []))
  const name = humanized(region.name)
  return (
    <section className={classes.region} style={{ width }} aria-label={`Region ${name}`}>
      <RegionHead builder={builder} stand={stand} />
      <div
        role="listbox"
        aria-multiselectable
        aria-label={`Widgets in ${name}`}
        className={classes.grid}
        data-region={region.name}
        data-target={ongoing?.layouts.has(region.name) || undefined}
        style={{
          height: heightOf(metrics, rows),
          backgroundSize: `${metrics.pitchX}px ${metrics.pitchY}px`,
        }}
      >
        {drawn.map((widget) => {
          const box = byId.get(widget.id)
          return (
            box && (
              <Cell
                key={widget.id}
                widget={widget}
                component={components.get(widget.componentId)}
                box={box}
                metrics={metrics}
                store={store}
                isSelected={selection.includes(widget.id)}
                isEntry={entry === widget.id}
                foldedCount={folds.find(({ head }) => head === widget.id)?.hidden.size}
                isGrabbed={grabbed.has(widget.id)}
                isLeftOut={!widget.isActive || (content.overrideConfig.hiddenWidgets?.includes(widget.id) ?? false)}
                canEdit={canEdit}
                data={dataOf(widget.id)}
                variables={variables}
                context={context}
              />
            )
          )
        })}
        <Ghosts region={region.name} metrics={metrics} store={store} />
      </div>
      {widgets.length === 0 && !ongoing && (
        <p className={classes.hint}>
          {canEdit ? 'Nothing here yet. Drag a component here, or choose one in the palette.' : 'Nothing here.'}
        </p>
      )}
    </section>
  )
}

/** What a region is called, and whether its places at this breakpoint are its own. */
function RegionHead({ builder, stand }: Pick<RegionGridProps, 'builder' | 'stand'>) {
  const { surface, content, grid, regions, canEdit, change, announce } = builder
  const { region, at, metrics } = stand
  const wider = nextWiderOf(grid, at.breakpoint)
  const widgets = widgetsIn(surface, content, region.name)
  const follows = isFollowing(widgets, at.breakpoint, grid)
  const name = humanized(region.name)
  if (regions.length === 1 && wider === undefined) return null
  const followed = wider === undefined ? '' : breakpointTitle(wider)
  const title = breakpointTitle(at.breakpoint)
  const narrow = widthInWords({ shown: at.breakpoint, frame: builder.breakpoint, columns: metrics.columns, title })
  const own = narrow === undefined ? `Own places for ${title}` : 'Own places'
  const places = wider === undefined || widgets.length === 0 ? undefined : follows ? `Follows ${followed}` : own
  const words = [narrow, places].filter(Boolean).join(' · ')
  const reset = () => {
    if (!change(`Let ${name} follow ${followed}`, (now) => resetToFollow(surface, now, at))) return
    announce(`${name} follows ${followed} again.`)
  }
  return (
    <header className={classes.regionHead}>
      <span className={classes.regionName}>{name}</span>
      {words !== '' && (
        <span className={classes.follows} title={words}>
          {words}
        </span>
      )}
      {wider !== undefined && !follows && widgets.length > 0 && canEdit && (
        <Button
          size="compact-xs"
          variant="subtle"
          flex="none"
          aria-label={`Reset ${name} to follow ${followed}`}
          title={`Reset ${name} to follow ${followed}`}
          onClick={reset}
        >
          Reset
        </Button>
      )}
    </header>
  )
}
