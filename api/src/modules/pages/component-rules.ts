import { descentOf, LONGEST_DESCENT, laidOver } from '@mtc/openapi/page'
import { checkSchema, createValidator, type JsonSchema } from '@mtc/openapi/product-schema'
import { desc, eq } from 'drizzle-orm'
import type { Step } from '../../db/port.ts'
import { ApiError, invalid } from '../../kit/api-error.ts'
import type { Beside, Row, Rules, Written } from '../../kit/crud/index.ts'
import { type DocumentRules, documentSteps } from '../../kit/documents/index.ts'
import { isSame } from '../../kit/is-same.ts'
import type { TenantStore } from '../../kit/tenant-store.ts'
import { storedComponents, wholeAmong } from './component-rows.ts'

const PATH = 'ui/components'

/** What is kept of a component: by its former schemas, widgets that were made for them are brought up. */
const kept: DocumentRules = { published: ['propsSchema'], contentOf: (published) => ({ ...published }) }

/** A component is sound by itself and in its descent, and counts the schemas that it has had. */
export const componentRules: Rules = {
  async prepare({ tenant, before, fields, beside }) {
    if (!tenant) return fields
    const after = { baseId: null, defaultProps: {}, propsSchema: { type: 'object' }, ...before, ...fields } as Row
    const isOther = before !== undefined && fields['baseId'] !== undefined && fields['baseId'] !== before['baseId']
    if (isOther) await requireUnused(tenant, before, 'cannot be derived from another one')
    checkProps(after['propsSchema'] as JsonSchema)
    await checkDefaults(tenant, after, before?.id, beside)
    return { ...fields, revision: await revisionOf(tenant, before, fields) }
  },
  async also(written) {
    const { tenant, before, after } = written
    if (!tenant) return []
    if (!after && before) {
      await requireNoneDerived(tenant, before)
      await requireUnused(tenant, before, 'cannot be deleted')
    }
    return schemaSteps(written, tenant)
  },
}

function checkProps(schema: JsonSchema): void {
  const { type = 'object' } = schema
  if (type !== 'object')
    throw invalid([{ field: '/propsSchema/type', message: 'Props have names: “type” at the top must be “object”' }])
  const faults = checkSchema({ ...schema, type })
  if (faults.length > 0)
    throw invalid(faults.map(({ pointer, message }) => ({ field: `/propsSchema${pointer}`, message })))
}

/** One more than the last where the schema is another one; the same for one that is undeleted as it was. */
async function revisionOf(
  tenant: TenantStore,
  before: Row | undefined,
  fields: Record<string, unknown>,
): Promise<number> {
  const { propsSchema } = fields
  if (before)
    return (
      Number(before['revision']) + (propsSchema === undefined || isSame(propsSchema, before['propsSchema']) ? 0 : 1)
    )
  if (fields['revision'] === undefined) return 1
  const last = await lastKept(tenant, String(fields['id']))
  if (!last) return Number(fields['revision'])
  return last.number + (isSame(last.content['propsSchema'], propsSchema) ? 0 : 1)
}

async function lastKept(tenant: TenantStore, id: string) {
  const r = tenant.t.revisions
  return (await tenant.rows(r, { where: eq(r.entityId, id), orderBy: [desc(r.number)], limit: 1 }))[0]
}

/** The defaults, those of all that it is derived from below them, are such as its schema takes; they need not be complete. */
async function checkDefaults(tenant: TenantStore, after: Row, ownId?: string, beside?: Beside): Promise<void> {
  const { baseId, defaultProps, propsSchema } = after as unknown as Parts
  const base = baseId === null ? undefined : await baseOf(tenant, baseId, ownId, beside)
  const schema = base?.propsSchema ?? propsSchema
  const faults = createValidator(schema as JsonSchema)(laidOver(base?.defaultProps ?? {}, defaultProps))
  const wrong = faults.filter(({ keyword }) => keyword !== 'required')
  if (wrong.length > 0) throw invalid(wrong.map(({ field, message }) => ({ field: `/defaultProps${field}`, message })))
}
interface Parts {
  baseId: string | null
  defaultProps: Record<string, unknown>
  propsSchema: Record<string, unknown>
}

async function baseOf(tenant: TenantStore, baseId: string, ownId?: string, beside?: Beside) {
  const refuse = (message: string) => invalid([{ field: '/baseId', message }])
  const rows = await storedComponents(tenant, [baseId], beside)
  const line = descentOf(baseId, (id) => (id === ownId ? undefined : rows.get(id)))
  if (!line) throw refuse('This component is derived from the one that you are changing, or from one that is gone')
  if (line.length === LONGEST_DESCENT) throw refuse(`Components are derived at most ${LONGEST_DESCENT - 1} times`)
  return wholeAmong(rows, baseId)
}

async function requireNoneDerived(tenant: TenantStore, { id }: Row): Promise<void> {
  const { uiComponents: k } = tenant.t
  const derived = await tenant.select(k, { name: k.name }, { where: eq(k.baseId, id) })
  if (derived.length > 0)
    throw new ApiError('CONFLICT', {
      message: `Other components are derived from this one: ${firstOf(derived, 'name')}`,
    })
}

async function requireUnused(tenant: TenantStore, { id }: Row, what: string): Promise<void> {
  const { uiWidgets: w } = tenant.t
  const used = await tenant.select(w, { page: w.page }, { where: eq(w.componentId, id), groupBy: [w.page] })
  if (used.length > 0)
    throw new ApiError('CONFLICT', { message: `This component ${what}: widgets show it on ${firstOf(used, 'page')}` })
}

const firstOf = <K extends string>(rows: readonly Record<K, unknown>[], key: K): string => {
  const [names, more] = [rows.slice(0, 5).map((row) => String(row[key])), rows.length - 5]
  return names.join(', ') + (more > 0 ? ` and ${more} more` : '')
}

/** What is kept of a write: the schema that it leads to, and the one before, where nobody has kept that yet. */
async function schemaSteps(written: Written, tenant: TenantStore): Promise<Step[]> {
  const { c, before, after } = written
  if (!after) return []
  const last = await lastKept(tenant, after.id)
  const isKept = (row: Row) => last !== undefined && last.number >= Number(row['revision'])
  return [before, after].flatMap((row) =>
    row && !isKept(row) && (row === after || before?.['revision'] !== after['revision'])
      ? documentSteps(kept, PATH, { c, tenant, before: undefined, after: row })
      : [],
  )
}
