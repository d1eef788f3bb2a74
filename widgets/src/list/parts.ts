import type { RowField } from '@mtc/openapi/page'

/** What each field of a compact row is for. */
export interface RowParts {
  picture: RowField | undefined
  title: RowField | undefined
  below: readonly RowField[]
  value: RowField | undefined
}

/**
 * The first picture leads the row; of the others the first is its title and the last its value. What lies between
 * stands below the title. Two fields are a title and a value, one is a title alone.
 */
export function partsOf(fields: readonly RowField[]): RowParts {
  const picture = fields.find(({ type }) => type === 'image')
  const [title, ...rest] = fields.filter((field) => field !== picture)
  return { picture, title, below: rest.slice(0, -1), value: rest.at(-1) }
}
