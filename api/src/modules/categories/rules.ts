import { isNotNull } from 'drizzle-orm'
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
}
