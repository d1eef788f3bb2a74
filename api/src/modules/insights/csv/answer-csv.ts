import type { Query } from '@mtc/openapi'
import { slugify } from '@mtc/openapi/slugify'
import { ApiError } from '../../../kit/api-error.ts'
import { csvStream } from '../../../kit/csv.ts'
import type { AppContext } from '../../../kit/env.ts'
import { checkQuery } from '../answer-queries.ts'
import { type Asker, askerOf } from '../asker.ts'
import { askOf } from '../figures/ask.ts'
import { extents } from '../figures/extent.ts'
import { poolOf } from '../figures/pool.ts'
import { Unanswerable } from '../problem.ts'
import type { CsvFile } from './file.ts'
import { insightFile } from './insight-file.ts'
import { rowsFile } from './rows-file.ts'

async function fileOf(asker: Asker, query: Query): Promise<CsvFile> {
  checkQuery(query)
  if (query.kind === 'rows') return rowsFile(asker, query)
  const ask = await askOf(asker, query, extents(asker))
  return insightFile(asker, poolOf(asker.store, asker.tenant.id), ask)
}

/** Answers all of a query as a file. `place` is where the query stands in the request. */
export async function answerCsv(
  c: AppContext,
  query: Query,
  { place = '', name, permissions }: { place?: string; name?: string; permissions?: readonly string[] } = {},
): Promise<Response> {
  const asker = askerOf(c, permissions)
  try {
    const file = await fileOf(asker, query)
    const response = new Response(csvStream(file.heading, file.chunks), {
      headers: {
        ...c.get('headers'),
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${slugify(name ?? '') || slugify(file.name) || 'export'}.csv"`,
      },
    })
    c.set('reply', response)
    return response
  } catch (error) {
    if (!(error instanceof Unanswerable)) throw error
    const { code, message, errors } = error.problem
    throw new ApiError(code, {
      message,
      ...(code === 'VALIDATION_ERROR' ? { errors: errors.map((e) => ({ ...e, field: `${place}${e.field}` })) } : {}),
    })
  }
}
