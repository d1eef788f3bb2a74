import type { PageContent, WidgetChange } from '@mtc/openapi/page'
import { columnsAt } from '@mtc/openapi/page/grid'
import { Scroller } from '@mtc/widgets/scroller'
import { humanized } from '../../../core/screens.ts'
import { boxesIn, type Surface, titleOf } from '../model/surface.ts'
import classes from './history.module.css'
import { MARKS } from './legend.tsx'

interface PagePictureProps {
  /** What it is a picture of: "Draft". */
  label: string
  surface: Surface
  content: PageContent
  breakpoint: string
  /** What became of widgets, by their ids. */
  changes: ReadonlyMap<string, WidgetChange['kind']>
}

/** A page drawn small: regions, and where its widgets lie, with a mark on those that something became of. */
export function PagePicture({ label, surface, content, breakpoint, changes }: PagePictureProps) {
  const titles = new Map(content.widgets.map((widget) => [widget.id, titleOf(surface.components, widget)]))
  const columns = columnsAt(surface.grid, breakpoint)
  return (
    <figure className={classes.picture}>
      <figcaption>{label}</figcaption>
      <Scroller as="div" className={classes.page}>
        {surface.regions.map(({ name, width }) => (
          <div
            key={name}
            className={classes.region}
            title={humanized(name)}
            style={{
              gridColumn: `span ${columns === 1 ? 12 : Math.max(1, Math.min(12, width))}`,
              gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
            }}
          >
            {boxesIn(surface, content, name, breakpoint).map(({ id, x, y, w, h }) => {
              const kind = changes.get(id)
              return (
                <div
                  key={id}
                  className={classes.box}
                  data-kind={kind}
                  title={kind ? `${titles.get(id)}: ${kind}` : titles.get(id)}
                  style={{ gridArea: `${y + 1} / ${x + 1} / span ${h} / span ${w}` }}
                >
                  {kind && <b aria-hidden>{MARKS[kind]} </b>}
                  {titles.get(id)}
                  {kind && <span className={classes.said}> ({kind})</span>}
                </div>
              )
            })}
          </div>
        ))}
      </Scroller>
    </figure>
  )
}
