import type { LayoutRow, PageRows, TemplateRow, ThemeRow } from './rows.ts'

/** The row that a step takes, and those that it could have been. */
export interface Choice<T> {
  chosen: T
  others: T[]
}

interface Candidate {
  id: string
  tenantId: string | null
  createdAt: number
}
const isOwn = ({ tenantId }: Pick<Candidate, 'tenantId'>) => tenantId !== null
/** The older first; ids are in the order of making, for rows of one moment. */
const byAge = (a: Candidate, b: Candidate) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)

/** A row of the shop's own comes before the system's, the older before the younger. */
function ownFirst<T extends Candidate>(rows: readonly T[]): Choice<T> | undefined {
  const [chosen, ...others] = rows.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || byAge(a, b))
  return chosen && { chosen, others }
}

/** Step 1: the page as the shop made it, else as it ships. */
export const chooseTemplate = (rows: readonly TemplateRow[]): Choice<TemplateRow> | undefined => ownFirst(rows)

/** Step 2: a layout of the shop's own that takes the place of the named one, else the named one. */
export function chooseLayout(
  { layouts }: Pick<PageRows, 'layouts'>,
  { layoutId }: Pick<TemplateRow, 'layoutId'>,
): Choice<LayoutRow> | undefined {
  return ownFirst(
    layouts.filter(({ id, originId, tenantId }) => id === layoutId || (tenantId && originId === layoutId)),
  )
}

/** Step 3: the theme that the page names, else the shop's default, else the system's. */
export function chooseTheme({ themes }: PageRows, { themeId }: TemplateRow): Choice<ThemeRow> | undefined {
  return ownFirst(themes.filter((theme) => (themeId === null ? theme.isDefault : theme.id === themeId)))
}

/** The name of the page that is shown where none is named. */
export function chooseDefault(
  rows: readonly Pick<TemplateRow, 'id' | 'tenantId' | 'createdAt' | 'page' | 'isDefault' | 'audience'>[],
  audience: TemplateRow['audience'],
): string | undefined {
  return ownFirst(rows.filter((row) => row.isDefault && row.audience === audience))?.chosen.page
}
