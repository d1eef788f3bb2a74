import { ApiError } from '../../../kit/api-error.ts'
import { type Crud, type Row, requireCurrent, staleAs412 } from '../../../kit/crud/index.ts'
import type { AppContext } from '../../../kit/env.ts'

/** A shop's copy, and what of the system it takes the place of. */
export interface Copied {
  copy: Row
  origin: Row
}

/** The copy that is to be reset; 422 for what is none. */
export async function copyToReset(c: AppContext, crud: Crud, id: string): Promise<Copied> {
  const copy = await requireCurrent(c, crud, id)
  const { originId } = copy
  const origin = typeof originId === 'string' ? await crud.find(c, originId) : undefined
  if (!origin)
    throw new ApiError('UNPROCESSABLE', {
      message: `This ${crud.shape.resource.screen.singular} is no copy of one of the system: there is nothing to go back to`,
    })
  return { copy, origin }
}

/** Takes a shop's copy away and answers what of the system takes its place again. */
export async function reset(c: AppContext, crud: Crud, id: string): Promise<Row> {
  const { copy, origin } = await copyToReset(c, crud, id)
  await staleAs412(c, crud, id, () => crud.remove(c, copy))
  return origin
}
