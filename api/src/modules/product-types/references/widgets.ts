import type { Referrer } from './index.ts'
import { boundName, mentionsIn } from './named-in.ts'

/** Widgets whose props or bindings name a custom field. */
export const widgets: Referrer = async ({ tenant, gone }) => {
  const { uiWidgets: w, uiComponents: k } = tenant.t
  const [rows, components] = await Promise.all([
    tenant.select(w, { id: w.id, componentId: w.componentId, props: w.props, binding: w.binding }),
    tenant.select(k, { id: k.id, name: k.name }, { shared: true }),
  ])
  const names = new Map(components.map(({ id, name }) => [id, String(name)]))
  return rows.flatMap(({ id, componentId, props, binding }) =>
    [...mentionsIn(props, gone, boundName, '/props'), ...mentionsIn(binding, gone, boundName, '/binding')].map(
      ({ place, gone: { name, change } }) => ({
        kind: 'ui/widgets',
        id: String(id),
        name: names.get(componentId) ?? '',
        place,
        field: name,
        change,
      }),
    ),
  )
}
