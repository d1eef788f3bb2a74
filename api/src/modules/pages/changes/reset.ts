import { ApiError } from '../../../kit/api-error.ts'
import { type Crud, type Row, requireCurrent, staleAs412 } from '../../../kit/crud/index.ts'
import type { AppContext } from '../../../kit/env.ts'

/** Takes a shop's copy away and answers what of the system takes its place again. */
export async function reset(c: AppContext, crud: Crud, id: string): Promise<Row> {
  const copy = await requireCurrent(c, crud, id)
  const { originId } = copy
  const origin = typeof originId === 'string' ? await crud.find(c, originId) : undefined
  if (!origin)
    throw new ApiError('UNPROCESSABLE', {
      message: `This ${crud.shape.resource.screen.singular} is no copy of one of the system: there is nothing to go back to`,
    })
  await staleAs412(c, crud, id, () => crud.remove(c, copy))
  return origin
}
