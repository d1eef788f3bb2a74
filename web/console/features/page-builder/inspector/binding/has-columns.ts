import type { StoredProps, WidgetManifest } from '@mtc/widgets/manifest'

const PROBE = ['probe']

/** Whether a widget asks for the columns of its binding, or always for what its view needs of a row. */
export function hasColumns({ queries }: WidgetManifest, props: StoredProps): boolean {
  const rows = { kind: 'rows', resource: '', fields: PROBE, conditions: [], sort: '', limit: 1 } as const
  const asked = Object.values(queries(props, { ...rows, fields: [...PROBE], conditions: [] }))
  return asked.every((query) => query.kind !== 'rows' || query.fields.join() === PROBE.join())
}
