import {
  currentWidget,
  migrationThrough,
  type PageWidget,
  type WholeComponent,
  type WidgetMigration,
} from '@mtc/openapi/page'
import { manifestOf } from '@mtc/widgets/manifests'
import { asc } from 'drizzle-orm'
import type { TenantStore } from '../../kit/tenant-store.ts'

type Stored = Pick<PageWidget, 'componentId' | 'componentRevision' | 'props' | 'binding'>
type Root = Pick<WholeComponent, 'rootId' | 'revision'>

/**
 * Widgets as the schemas of their components are now, however old what is stored of them: the system's components say
 * themselves how, those of a shop by the schemas that they had. What is up to date costs nothing.
 */
export async function currentWidgets<W extends Stored>(
  tenant: TenantStore,
  widgets: readonly W[],
  components: ReadonlyMap<string, Root>,
): Promise<W[]> {
  const roots = new Map<string, Root>()
  for (const { componentId, componentRevision } of widgets) {
    const component = components.get(componentId)
    if (component && componentRevision < component.revision) roots.set(component.rootId, component)
  }
  if (roots.size === 0) return [...widgets]
  const migrations = await migrationsOf(tenant, [...roots.values()])
  return widgets.map((widget) =>
    currentWidget(widget, migrations.get(components.get(widget.componentId)?.rootId ?? '')),
  )
}

async function migrationsOf(
  tenant: TenantStore,
  roots: readonly Root[],
): Promise<ReadonlyMap<string, WidgetMigration>> {
  const { uiComponents: k, revisions: r } = tenant.t
  const ids = JSON.stringify(roots.map(({ rootId }) => rootId))
  const [owners, kept] = await Promise.all([
    tenant.select(
      k,
      { id: k.id, tenantId: k.tenantId, slug: k.slug },
      { where: tenant.f.among(k.id, ids), shared: true },
    ),
    tenant.rows(r, { where: tenant.f.among(r.entityId, ids), orderBy: [asc(r.number)] }),
  ])
  return new Map(
    owners.map(({ id, tenantId, slug }): [string, WidgetMigration] => {
      const revision = roots.find(({ rootId }) => rootId === id)?.revision ?? 1
      const manifest = tenantId === null ? manifestOf(String(slug)) : undefined
      if (manifest) return [String(id), { revision, migrate: (from, widget) => manifest.migrate(from, widget) }]
      const schemas = kept.filter(({ entityId }) => entityId === id)
      return [
        String(id),
        migrationThrough(new Map(schemas.map(({ number, content }) => [number, schemaIn(content)])), revision),
      ]
    }),
  )
}

/** What a revision of a component keeps is its schema. */
const schemaIn = (content: Record<string, unknown>) => content['propsSchema'] as Record<string, unknown>
