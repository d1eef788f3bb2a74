import type { PageVariable, VariableValue } from '@mtc/openapi/page'

/** What every variable of a page holds: what was chosen, else what the page has. */
export const valuesOf = (
  variables: readonly PageVariable[],
  chosen: Readonly<Record<string, VariableValue>> = {},
): Readonly<Record<string, VariableValue>> =>
  Object.fromEntries(variables.map(({ id, default: usual }) => [id, chosen[id] ?? usual]))
