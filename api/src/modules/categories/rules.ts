import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { exactly } from '../../db/port.ts'
import { invalid } from '../../kit/api-error.ts'
import type { Rules } from '../../kit/crud/index.ts'

/** Whether a category stands somewhere above another, or is it. */
export function isAbove(parents: ReadonlyMap<string, string | null>, id: string, below: string): boolean {
  const seen = new Set<string>()
  for (let at: string | null | undefined = below; at && !seen.has(at); at = parents.get(at)) {
    if (at === id) return true
    seen.add(at)
  }
  return false
}

/** Categories are a tree: none lies inside itself, however deep. */
export const categoryRules: Rules = {
  async prepare({ tenant, before, fields }) {
    const { parentId } = fields
    if (!tenant || !before || typeof parentId !== 'string') return fields
    const { categories } = tenant.t
    const rows = await tenant.rows(categories, { where: isNotNull(categories.parentId) })
    if (isAbove(new Map(rows.map((row) => [row.id, row.parentId])), before.id, parentId))
      throw invalid([{ field: '/parentId', message: 'A category cannot lie inside itself: choose another' }])
    return fields
  },
  /** The same once more where nobody can move another category in between: two opposite moves at once would make a ring. */
  also({ tenant, before, after }) {
    if (!tenant || !before || !after?.['parentId'] || after['parentId'] === before['parentId']) return []
    const { categories: c } = tenant.t
    const isBelowItself = sql`${after.id} in (
      with recursive above(id) as (
        select first.id from ${c} as first where first.id = ${after['parentId']}
        union
        select parent.parent_id from ${c} as parent join above on parent.id = above.id where parent.parent_id is not null
      )
      select id from above
    )`
    const where = and(eq(c.id, after.id), sql`not ${isBelowItself}`)
    return [tenant.alone(), exactly(1, tenant.update(c, where, { version: after.version }))]
  },
}
