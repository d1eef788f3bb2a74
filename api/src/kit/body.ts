import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { ApiError, invalid } from './api-error.ts'
import type { AppEnv } from './env.ts'

const BODY_LIMIT = 1024 * 1024
const DEPTH_LIMIT = 32
const MULTIPART_LIMIT = 10 * 1024 * 1024 + 64 * 1024

const tooLarge = (limit: number) => () => {
  throw new ApiError('PAYLOAD_TOO_LARGE', { message: `The body may hold at most ${limit} bytes` })
}

/** What no database would give back as it was. */
const faultOf = (text: string): string | undefined =>
  text.includes('\0') ? 'a NUL character' : text.isWellFormed() ? undefined : 'half of a surrogate pair'

/** Walks parsed JSON without recursion: what is too deep, or could not be stored or trusted, is refused with its place. */
function inspect(root: unknown): void {
  const stack: { value: unknown; pointer: string; depth: number }[] = [{ value: root, pointer: '', depth: 0 }]
  for (let item = stack.pop(); item; item = stack.pop()) {
    const { value, pointer, depth } = item
    if (typeof value === 'string') {
      const fault = faultOf(value)
      if (fault) throw invalid([{ field: pointer, message: `Text must not hold ${fault}` }])
    }
    if (typeof value !== 'object' || value === null) continue
    if (depth >= DEPTH_LIMIT)
      throw invalid([
        { field: pointer.slice(0, 1000), message: `The body may be nested at most ${DEPTH_LIMIT} levels deep` },
      ])
    for (const [key, child] of Object.entries(value)) {
      if (key === '__proto__') throw invalid([{ field: pointer, message: 'A field must not be called __proto__' }])
      const fault = faultOf(key)
      if (fault) throw invalid([{ field: pointer, message: `A name must not hold ${fault}` }])
      stack.push({
        value: child,
        pointer: `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        depth: depth + 1,
      })
    }
  }
}

const readJson = createMiddleware<AppEnv>(async (c, next) => {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(type)) {
    throw new ApiError('UNSUPPORTED_MEDIA_TYPE', { message: 'Send the body as application/json' })
  }
  // Read as text: it stays cached for the validator behind.
  const text = await c.req.text()
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw invalid([
      {
        field: '',
        message: `The body is not JSON: ${error instanceof Error ? error.message : 'it does not parse'}`.slice(0, 300),
      },
    ])
  }
  inspect(value)
  await next()
})

const requireMultipart = createMiddleware<AppEnv>(async (c, next) => {
  if (!/^multipart\/form-data\b/i.test(c.req.header('content-type') ?? '')) {
    throw new ApiError('UNSUPPORTED_MEDIA_TYPE', { message: 'Send the file as multipart/form-data' })
  }
  await next()
})

/** What stands between the wire and a validator: kind, size, depth. */
export const bodyChecks = (isMultipart: boolean) =>
  isMultipart
    ? [bodyLimit({ maxSize: MULTIPART_LIMIT, onError: tooLarge(MULTIPART_LIMIT) }), requireMultipart]
    : [bodyLimit({ maxSize: BODY_LIMIT, onError: tooLarge(BODY_LIMIT) }), readJson]
