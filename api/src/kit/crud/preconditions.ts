import { ApiError } from '../api-error.ts'
import type { AppContext } from '../env.ts'
import type { Crud } from './crud.ts'
import type { Row } from './shape.ts'

/** A strong ETag: the row's version. */
export const tagOf = (row: { version: number }): string => `"v${row.version}"`

const tags = (header: string) => header.split(',').map((tag) => tag.trim().replace(/^W\//, ''))

/** Whether the caller's If-Match names this state: 428 where there is none. */
export function isMatched(c: AppContext, tag: string): boolean {
  const wanted = c.req.header('if-match')
  if (wanted === undefined) throw new ApiError('PRECONDITION_REQUIRED')
  return wanted.trim() === '*' || tags(wanted).includes(tag)
}

/** Refuses to change what the system ships: it belongs to no shop. */
export function requireOwn({ shape }: Pick<Crud, 'shape'>, row: Row): void {
  const { shared, screen } = shape.resource
  if (shared && row.tenantId === null)
    throw new ApiError('UNPROCESSABLE', {
      message: `This ${screen.singular} belongs to the system: make a copy to change it`,
    })
}

/** RFC 9110, 13.1.2: whether the caller already holds what has this tag. */
export function isHeld(c: AppContext, tag: string): boolean {
  const held = c.req.header('if-none-match')
  return held !== undefined && (held.trim() === '*' || tags(held).includes(tag))
}

/** The same for a row. */
export const matchesTag = (c: AppContext, row: { version: number }): boolean => isHeld(c, tagOf(row))

/** The row that a change is about: 428 without If-Match, 404 where nothing is, 412 with the current row when it is stale. */
export async function requireCurrent(c: AppContext, crud: Crud, id: string): Promise<Row> {
  const row = await crud.find(c, id)
  if (!row) throw new ApiError('NOT_FOUND')
  requireOwn(crud, row)
  if (!isMatched(c, tagOf(row))) throw new ApiError('PRECONDITION_FAILED', { current: crud.show(c, row) })
  return row
}
