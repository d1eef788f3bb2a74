import { ApiError, bind, createApp } from '@mtc/api/browser'
import { BASE_PATH, type Operation } from '@mtc/openapi'
import { exampleOf } from './example.ts'

type Platform = ReturnType<Parameters<typeof createApp>[0]>
/** Asks the implemented API, as the caller of the request at hand. */
export type Ask = (path: string, request: Request) => Promise<Response>

const ETAG = '"v1"'
const ONE_PAGE = { limit: 50, nextCursor: null, hasMore: false, total: 1 }

/**
 * An app of operations that exist in the contract alone: each answers its example. Sign-in, permissions, validation and
 * the shape of every refusal are the real API's own.
 */
export function contractApp(
  platform: Platform,
  operations: readonly Operation[],
  implemented: readonly Operation[],
  ask: Ask,
) {
  return createApp(
    () => platform,
    (app) => {
      for (const operation of operations) {
        const parent = parentOf(operation, implemented)
        bind(app, operation, async ({ c, params }) => {
          if (parent) await requireParent(fill(parent.path, params), c.req.raw, ask)
          else requireKnown(operation, params)
          if (operation.headers && 'If-Match' in operation.headers.shape && !c.req.header('if-match')) {
            throw new ApiError('PRECONDITION_REQUIRED')
          }
          return answerOf(operation)
        })
      }
    },
  )
}

function answerOf(operation: Operation) {
  if (operation.raw) return new Response(rawExample(operation.raw), { headers: { 'content-type': operation.raw.type } })
  if (!operation.data) return undefined
  const example = exampleOf(operation)
  const id = operation.status === 201 ? idOf(example) : undefined
  const headers = {
    ...(operation.etag ? { etag: ETAG } : {}),
    ...(id === undefined ? {} : { location: `${BASE_PATH}${operation.path}/${id}` }),
  }
  return operation.list ? { data: [example], page: ONE_PAGE, headers } : { data: example, headers }
}

const rawExample = ({ type, schema }: { type: string; schema: object }) => {
  const [example] = 'example' in schema ? [schema.example] : []
  if (/\bjson\b/.test(type)) return JSON.stringify(example ?? {})
  return typeof example === 'string' ? example : ''
}

const idOf = (example: unknown) =>
  typeof example === 'object' && example !== null && 'id' in example ? String(example.id) : undefined

const fill = (path: string, params: Readonly<Record<string, string>>) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))

/** The implemented row that an operation hangs on: `getProduct` for `/{tenant}/admin/products/{id}/reviews`. */
function parentOf({ path }: Operation, implemented: readonly Operation[]): Operation | undefined {
  return implemented
    .filter((other) => other.method === 'get' && other.path.endsWith('}') && path.startsWith(`${other.path}/`))
    .sort((one, other) => other.path.length - one.path.length)[0]
}

async function requireParent(path: string, request: Request, ask: Ask): Promise<void> {
  if ((await ask(`${BASE_PATH}${path}`, request)).status === 404) throw new ApiError('NOT_FOUND')
}

/** Of a row that only the contract knows there is one: the one of its example. */
function requireKnown(operation: Operation, params: Readonly<Record<string, string>>): void {
  const known = operation.pathExample?.['id'] ?? (operation.list ? undefined : idOf(operation.example))
  if (known !== undefined && params['id'] !== undefined && params['id'] !== known) throw new ApiError('NOT_FOUND')
}
