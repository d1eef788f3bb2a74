import { Conflict } from '../../db/port.ts'
import { ApiError } from '../api-error.ts'
import type { Shape } from './shape.ts'

const camel = (snake: string) => snake.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
const words = (key: string) => key.replace(/([A-Z])/g, ' $1').toLowerCase()

/** SQLite names the columns, PostgreSQL the index: either way the last part is the field. */
function uniqueField(constraint: string, shape: Shape): string | undefined {
  const last = constraint.split(/[.,]/).at(-1)?.trim() ?? ''
  return shape.keys.find(
    (key) => camel(last) === key || camel(last).endsWith(key.charAt(0).toUpperCase() + key.slice(1)),
  )
}

/** What the database refused, as an answer. Anything else goes on as it is. */
export function translate(error: unknown, shape: Shape, verb: 'create' | 'update' | 'delete'): unknown {
  if (!(error instanceof Conflict)) return error
  const { singular } = shape.resource.screen
  if (error.kind === 'unique') {
    const key = uniqueField(error.constraint ?? '', shape)
    const field = key === 'slug' ? 'address' : key ? words(key) : undefined
    const message = field ? `Another ${singular} already has this ${field}` : `There is already such a ${singular}`
    return new ApiError('CONFLICT', { message, ...(key ? { errors: [{ field: `/${key}`, message }] } : {}) })
  }
  if (error.kind === 'foreign_key') {
    return verb === 'delete'
      ? new ApiError('CONFLICT', { message: `This ${singular} is still in use: change or delete what uses it first` })
      : new ApiError('CONFLICT', { message: 'Something that this names was deleted in the meantime' })
  }
  // A change that meets another version is answered with the row as it is now; here there is none yet.
  if (error.kind === 'rows' && verb === 'create')
    return new ApiError('CONFLICT', { message: 'Somebody changed the same thing at the same time: try again' })
  if (error.kind === 'check')
    return new ApiError('UNPROCESSABLE', {
      message: `A rule of the database refuses this: ${(error.constraint ?? '').replaceAll('_', ' ')}`,
    })
  return error
}
