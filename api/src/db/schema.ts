import type { Kit } from './kit.ts'
import { catalogTables } from './schema/catalog.ts'
import { documentTables } from './schema/documents.ts'
import { jobTables } from './schema/jobs.ts'
import { journalTables } from './schema/journal.ts'
import { platformTables } from './schema/platform.ts'
import { sellingTables } from './schema/selling.ts'
import { uiTables } from './schema/ui.ts'

/** Every table, declared once for both dialects. */
export function defineSchema(c: Kit) {
  const platform = platformTables(c)
  const catalog = catalogTables(c, platform)
  return {
    ...platform,
    ...journalTables(c),
    ...catalog,
    ...documentTables(c, platform),
    ...jobTables(c, platform),
    ...sellingTables(c, platform, catalog),
    ...uiTables(c, platform),
  }
}
export type Schema = ReturnType<typeof defineSchema>
