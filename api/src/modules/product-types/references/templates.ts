import type { Referrer } from './index.ts'
import { boundName, mentionsIn } from './named-in.ts'

/** Page templates whose overrides name a custom field. */
export const templates: Referrer = async ({ tenant, gone }) => {
  const { uiTemplates: t } = tenant.t
  const rows = await tenant.select(t, { id: t.id, page: t.page, overrideConfig: t.overrideConfig })
  return rows.flatMap(({ id, page, overrideConfig }) =>
    mentionsIn(overrideConfig, gone, boundName, '/overrideConfig').map(({ place, gone: { name, change } }) => ({
      kind: 'ui/templates',
      id: String(id),
      name: String(page),
      place,
      field: name,
      change,
    })),
  )
}
