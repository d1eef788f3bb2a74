import type { Binding } from '@mtc/openapi/page'
import type { ResolvedPage } from './shop/api.ts'
import { shopContext } from './shop/shop-context.tsx'
import { usePageTitle } from './shop/use-page-title.ts'
import { Widget } from './widget.tsx'

// The contract lets writers leave parts of a binding out; what is read always has them.
const whole = (binding: ResolvedPage['widgets'][number]['binding']) => binding as Binding | null

/** The shop's home: the widgets of its page, region after region. */
export function HomePage({ tenant, home }: { tenant: string; home: ResolvedPage }) {
  usePageTitle(home.tenant.name)
  const context = shopContext(home.tenant)
  const hasHeading = home.widgets.some(({ component }) => component.view === 'hero')
  return (
    <div className="home">
      {!hasHeading && <h1 className="page-heading">{home.tenant.name}</h1>}
      {home.layout.regions.map(({ name }) => (
        <div key={name} className="region">
          {home.widgets
            .filter(({ region }) => region === name)
            .map(({ id, component, props, binding, grid }) => {
              const { x, y, w, h } = grid.lg ?? { x: 0, y: 0, w: 12, h: 1 }
              const gridArea = grid.lg ? `${y + 1} / ${x + 1} / span ${h} / span ${w}` : 'auto / 1 / auto / -1'
              return (
                <div key={id} className="cell" style={{ gridArea }}>
                  <Widget
                    tenant={tenant}
                    view={component.view}
                    props={props}
                    binding={whole(binding)}
                    context={context}
                  />
                </div>
              )
            })}
        </div>
      ))}
    </div>
  )
}
