import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { and, eq, lt } from 'drizzle-orm'
import type { Step } from '../../db/port.ts'
import { ApiError, invalid } from '../api-error.ts'
import type { AppContext } from '../env.ts'
import { insertRow } from '../statements.ts'
import type { Crud } from './crud.ts'
import type { Row } from './shape.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const hashOf = (body: unknown) => bytesToHex(sha256(new TextEncoder().encode(JSON.stringify(body))))

/** An Idempotency-Key of a request: the same key does one thing once. */
export interface Idempotency {
  /** The row that an earlier request with this key made. */
  earlier(): Promise<string | undefined>
  /** Written with the row, so that two at once cannot both succeed. */
  steps(entityId: string): Step[]
}

/** What a request's Idempotency-Key asks for; undefined when it has none. */
export function idempotency(
  c: AppContext,
  operation: string,
  tenantId: string | null,
  body: unknown,
): Idempotency | undefined {
  const key = c.req.header('idempotency-key')
  if (key === undefined) return undefined
  if (!/^[\w-]{8,64}$/.test(key))
    throw invalid([
      {
        field: 'Idempotency-Key',
        message: 'The Idempotency-Key needs 8 to 64 letters, digits, hyphens or underscores',
      },
    ])
  const { store, now } = c.get('platform')
  const { q, t } = store
  const scope = tenantId ?? 'platform'
  const requestHash = hashOf(body)
  const k = t.idempotencyKeys
  return {
    async earlier() {
      const [found] = await q
        .select()
        .from(k)
        .where(and(eq(k.tenantId, scope), eq(k.operation, operation), eq(k.key, key)))
      if (!found || found.createdAt < now() - DAY_MS) return undefined
      if (found.requestHash !== requestHash)
        throw new ApiError('UNPROCESSABLE', { message: 'This Idempotency-Key was already used with another body' })
      return found.entityId
    },
    steps: (entityId) => [
      q.delete(k).where(lt(k.createdAt, now() - DAY_MS)),
      insertRow(store, k, { tenantId: scope, operation, key, requestHash, entityId, createdAt: now() }),
    ],
  }
}

/** Does what makes or fills a row, or answers the row of an earlier request with the same key. `make` commits the steps for it. */
export async function doOnce(
  c: AppContext,
  crud: Crud,
  once: Idempotency | undefined,
  make: (stepsFor: Idempotency['steps']) => Promise<Row>,
): Promise<Row> {
  const repeat = async () => {
    const id = await once?.earlier()
    if (id === undefined) return undefined
    const row = await crud.find(c, id)
    if (row) return row
    throw new ApiError('CONFLICT', {
      message: `The ${crud.shape.resource.screen.singular} that this Idempotency-Key made was deleted since: send a new key to make another`,
    })
  }
  const earlier = await repeat()
  if (earlier) return earlier
  try {
    return await make((entityId) => once?.steps(entityId) ?? [])
  } catch (error) {
    // Two requests with one key at once: the one that lost answers what the other made.
    const made = await repeat()
    if (made) return made
    throw error
  }
}

/** The same for one row that is created. `fieldsOf` is asked only where a row is made. */
export const createOnce = (
  c: AppContext,
  crud: Crud,
  once: Idempotency | undefined,
  fieldsOf: (id: string) => Promise<Record<string, unknown>>,
): Promise<Row> =>
  doOnce(c, crud, once, async (stepsFor) => {
    const id = c.get('platform').newId()
    return crud.write(c, 'created', undefined, { ...(await fieldsOf(id)), id }, { steps: stepsFor(id) })
  })
