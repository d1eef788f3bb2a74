import { isRecord } from '@mtc/openapi/json'
import { sameJson } from '../../core/json.ts'
import type { Path } from './merge.ts'

export interface Change {
  path: Path
  before: unknown
  after: unknown
}

/**
 * Fields that only repeat what others say: a product type's schema is made from its fields where it has a list of them.
 */
export const repeated = (...versions: readonly Record<string, unknown>[]): string[] =>
  versions.every(({ fields }) => Array.isArray(fields)) ? ['schema'] : []

// Every change touches these; they say nothing of it.
const stamps = ['id', 'tenantId', 'version', 'createdAt', 'updatedAt']

/** What a change did, field by field; objects member by member. What was empty before and after is left out. */
export function changesIn(before: unknown, after: unknown): Change[] {
  const old = isRecord(before) ? before : {}
  const now = isRecord(after) ? after : {}
  const known = [old, now].filter((version) => Object.keys(version).length > 0)
  const skipped = new Set([...stamps, ...repeated(...known)])
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((field) => !skipped.has(field))
  return fields.flatMap((field): Change[] => {
    const from = old[field]
    const to = now[field]
    if (isEmpty(from) && isEmpty(to)) return []
    if (!isRecord(from) || !isRecord(to)) return sameJson(from, to) ? [] : [{ path: [field], before: from, after: to }]
    const members = [...new Set([...Object.keys(from), ...Object.keys(to)])]
    return members
      .filter((member) => !sameJson(from[member], to[member]))
      .map((member) => ({ path: [field, member], before: from[member], after: to[member] }))
  })
}

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (isRecord(value) && Object.keys(value).length === 0)
