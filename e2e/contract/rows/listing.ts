import type { Resource } from '@mtc/openapi'
import type { Row } from '../ask/answer.ts'
import type { Caller } from '../ask/caller.ts'
import type { Request } from '../ask/request.ts'
import { verbsOf } from './resources.ts'

/** Every row of a list, page by page. */
export async function everyRow(caller: Caller, listId: string, request: Request = {}): Promise<Row[]> {
  const rows: Row[] = []
  let cursor: string | undefined
  do {
    const answer = await caller.must(listId, {
      ...request,
      query: { limit: 200, count: 'none', ...request.query, cursor },
    })
    rows.push(...answer.rows)
    cursor = answer.page.nextCursor ?? undefined
  } while (cursor)
  return rows
}

export const allOf = (caller: Caller, resource: Resource) => everyRow(caller, verbsOf(resource).list)

export const idsOf = (rows: readonly Row[]) => rows.map((row) => row.id)
