import { type FieldIssue, type Operation, PROBLEMS, type ProblemCode } from '@mtc/openapi'
import type { Reply } from '../target.ts'
import { type Json, responseOf, validatorOf } from './document.ts'

export interface Row extends Json {
  id: string
  version: number
  createdAt: string
  updatedAt: string
}
export interface Page {
  limit: number
  offset?: number
  nextCursor: string | null
  hasMore: boolean
  total?: number
}
/** An answer that keeps the contract. */
export interface Answer extends Reply {
  /** The parsed body; an empty object where there is none. */
  json: Json
  /** `data` of the envelope as one row, or as a page of rows. */
  row: Row
  rows: Row[]
  page: Page
  code: ProblemCode | 'SUCCESS'
  message: string
  /** The faults that a refusal lists, and the places they are at. */
  errors: FieldIssue[]
  fields: string[]
  etag: string
}

class Breach extends Error {
  override name = 'Breach of contract'
}

const mediaType = (reply: Reply) => reply.headers.get('content-type')?.split(';')[0]?.trim()

/** Holds an answer against the contract: declared status, media type, headers, and a body that fits its schema strictly. */
export function checked(operation: Operation, reply: Reply): Answer {
  const breach = (what: string) =>
    new Breach(`${operation.id} answered ${reply.status}: ${what}\n${reply.text.slice(0, 2000)}`)
  const declared = responseOf(operation.id, reply.status)
  if (!declared) throw breach('this status is not declared')
  const requestId = reply.headers.get('x-request-id')
  if (!requestId) throw breach('there is no X-Request-Id')
  for (const name of ['ETag', 'Location', 'Retry-After', 'X-Contract-Hash'])
    if (declared.headers && name in declared.headers && !reply.headers.get(name)) throw breach(`there is no ${name}`)
  const kinds = Object.keys(declared.content ?? {})
  if (kinds.length === 0) {
    if (reply.text !== '') throw breach('there is a body where none is declared')
    return answerOf(reply, {})
  }
  // What is stored comes back as the kind it was stored as.
  if (kinds[0] === 'application/octet-stream') return answerOf(reply, {})
  const kind = mediaType(reply)
  const schema = kind === undefined ? undefined : declared.content?.[kind]?.schema
  if (!schema) throw breach(`${kind} is not declared`)
  if (!kind?.includes('json')) return answerOf(reply, {})
  const json = JSON.parse(reply.text) as Json
  if (operation.raw && reply.status < 400) return answerOf(reply, json)
  const faults = [
    ...validatorOf(schema)(json).map((e) => `${e.field} ${e.message}`),
    ...zodFaults(operation, reply, json),
  ]
  if (faults.length) throw breach(faults.slice(0, 10).join('; '))
  if (json['requestId'] !== requestId) throw breach('the request id of the body is not that of the header')
  if (reply.status >= 400 && PROBLEMS[json['code'] as ProblemCode]?.status !== reply.status)
    throw breach(`the code ${String(json['code'])} does not go with this status`)
  return answerOf(reply, json)
}

/** Zod knows more than JSON Schema can say, such as refinements. */
function zodFaults(operation: Operation, reply: Reply, json: Json): string[] {
  if (!operation.envelope || reply.status >= 300) return []
  const { error } = operation.envelope.safeParse(json)
  return error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`) ?? []
}

function answerOf(reply: Reply, json: Json): Answer {
  const errors = (json['errors'] ?? []) as FieldIssue[]
  return {
    ...reply,
    json,
    row: json['data'] as Row,
    rows: json['data'] as Row[],
    page: json['page'] as Page,
    code: json['code'] as ProblemCode,
    message: String(json['message'] ?? json['detail'] ?? ''),
    errors,
    fields: errors.map((e) => e.field).toSorted(),
    etag: reply.headers.get('etag') ?? '',
  }
}
