import { getTableName } from 'drizzle-orm'
import { Conflict } from '../../../db/port.ts'
import type { Schema } from '../../../db/schema.ts'
import { ApiError } from '../../../kit/api-error.ts'
import type { Crud } from '../../../kit/crud/index.ts'
import { translate } from '../../../kit/crud/refusals.ts'
import type { Nouns } from './ongoing-import.ts'

/** The same refusal, with its faults where `placeOf` says that they stand in the file that was sent. */
function placed(error: unknown, placeOf: (field: string) => string): unknown {
  if (!(error instanceof ApiError) || !error.details.errors) return error
  const errors = error.details.errors.map((issue) => ({ ...issue, field: placeOf(issue.field) }))
  return new ApiError(error.code, { ...error.details, message: error.message, errors })
}

/** Does what refuses a part by its own fields, so that its faults point into the file. */
export async function inFile<T>(placeOf: (field: string) => string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw placed(error, placeOf)
  }
}

/** What the database refused of an import, as an answer: what is taken of a noun's stands at its place in the body. */
export function refusalOf(error: unknown, t: Schema, { pages, layouts, components }: Nouns): unknown {
  const places: [noun: Crud, place: string][] = [
    [layouts, '/source/layout/slug'],
    [components, '/source/components'],
    [pages.crud, '/page'],
  ]
  if (!(error instanceof Conflict)) return error
  for (const [{ shape }, place] of places)
    if (error.kind === 'unique' && error.constraint?.startsWith(getTableName(shape.pick(t))))
      return placed(translate(error, shape, 'create'), () => place)
  return OVERTAKEN.has(error.kind)
    ? new ApiError('CONFLICT', {
        message: 'Somebody changed the same thing at the same moment: import the file again',
      })
    : translate(error, pages.crud.shape, 'create')
}

/** What is refused because somebody was faster, and is taken when it is sent again. */
const OVERTAKEN: ReadonlySet<Conflict['kind']> = new Set(['rows', 'unique'])
