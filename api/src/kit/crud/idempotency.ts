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

/** What was answered to a request, where its row alone does not say it. */
type Answer = Record<string, unknown>

/** What a request with an Idempotency-Key made or filled, and the answer where one was kept. */
interface Done {
  entityId: string
  answer: Answer | null
}

/** An Idempotency-Key of a request: the same key does one thing once. */
export interface Idempotency {
  /** What an earlier request with this key did. */
  earlier(): Promise<Done | undefined>
  /** Written with the row, so that two at once cannot both succeed. */
  steps(entityId: string, answer?: Answer): Step[]
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
      return found
    },
    steps: (entityId, answer) => [
      q.delete(k).where(lt(k.createdAt, now() - DAY_MS)),
      insertRow(store, k, {
        tenantId: scope,
        operation,
        key,
        requestHash,
        entityId,
        answer: answer ?? null,
        createdAt: now(),
      }),
    ],
  }
}

/** What is done once. */
interface Deed<T> {
  /** Makes or fills a row, and commits the steps for it, which keep what a repeat is answered with. */
  make(stepsFor: Idempotency['steps']): Promise<T>
  /** Answers a repeat, by the row as it is now or by the answer that was kept. */
  again(row: Row, answer: Answer | null): T
}

/** Does what makes or fills a row, or answers for an earlier request with the same key. */
export async function doOnce<T>(
  c: AppContext,
  crud: Crud,
  once: Idempotency | undefined,
  { make, again }: Deed<T>,
): Promise<T> {
  const repeat = async () => {
    const done = await once?.earlier()
    if (!done) return undefined
    const row = await crud.find(c, done.entityId)
    if (row) return { answer: again(row, done.answer) }
    throw new ApiError('CONFLICT', {
      message: `The ${crud.shape.resource.screen.singular} that this Idempotency-Key made was deleted since: send a new key to make another`,
    })
  }
  const earlier = await repeat()
  if (earlier) return earlier.answer
  try {
    return await make((entityId, answer) => once?.steps(entityId, answer) ?? [])
  } catch (error) {
    // Two requests with one key at once: the one that lost answers what the other made.
    const made = await repeat()
    if (made) return made.answer
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
  doOnce(c, crud, once, {
    again: (row) => row,
    async make(stepsFor) {
      const id = c.get('platform').newId()
      return crud.write(c, 'created', undefined, { ...(await fieldsOf(id)), id }, { steps: stepsFor(id) })
    },
  })
