import { z } from '@hono/zod-openapi'
import { REQUEST_ID_EXAMPLE } from './demo-id.ts'
import { rateLimitHeaders, requestIdHeader } from './headers.ts'
import { JsonValue } from './json-value.ts'
import { NO_NUL } from './no-nul.ts'

/** One row per thing that can go wrong: the code of the envelope, its status, and a title for people. */
export const PROBLEMS = {
  VALIDATION_ERROR: { status: 400, title: 'The request is not valid' },
  UNAUTHORIZED: { status: 401, title: 'Sign in first' },
  FORBIDDEN: { status: 403, title: 'You may not do this' },
  TENANT_SUSPENDED: { status: 403, title: 'This shop is suspended' },
  NOT_FOUND: { status: 404, title: 'There is nothing at this address' },
  METHOD_NOT_ALLOWED: { status: 405, title: 'This address does not take that method' },
  CONFLICT: { status: 409, title: 'This contradicts what is already there' },
  PRECONDITION_FAILED: { status: 412, title: 'Somebody has changed this since you read it' },
  PAYLOAD_TOO_LARGE: { status: 413, title: 'The request is too large' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, title: 'This kind of content is not accepted here' },
  UNPROCESSABLE: { status: 422, title: 'A rule of the shop refuses this' },
  PRECONDITION_REQUIRED: { status: 428, title: 'Send If-Match with the ETag you read' },
  RATE_LIMITED: { status: 429, title: 'Too many requests' },
  INTERNAL: { status: 500, title: 'Something went wrong on our side' },
  UNAVAILABLE: { status: 503, title: 'A part that this needs does not answer' },
} as const
export type ProblemCode = keyof typeof PROBLEMS

export const FieldIssue = z
  .strictObject({
    field: z
      .string()
      .max(1024)
      .regex(NO_NUL)
      .openapi({ description: "A JSON Pointer into the body (RFC 6901), or the parameter's name", example: '/price' }),
    message: z
      .string()
      .max(1000)
      .regex(NO_NUL)
      .openapi({ description: 'What is wrong, in a whole sentence', example: 'Price must be 0 or more' }),
  })
  .openapi('FieldIssue', {
    description: 'One fault of the request, at its place.',
    example: { field: '/price', message: 'Price must be 0 or more' },
  })
export type FieldIssue = z.infer<typeof FieldIssue>

const codes = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]
const sentence = z.string().max(1000).regex(NO_NUL)
const issues = z.array(FieldIssue).max(1000).optional().openapi({ description: 'Every fault found, one each' })
const current = z
  .record(z.string().max(200), JsonValue)
  .optional()
  .openapi({ description: 'With PRECONDITION_FAILED: the row as it is now', maxProperties: 200 })
const requestId = z
  .string()
  .max(64)
  .regex(/^[\w-]*$/)
  .openapi({ description: 'Quote it when you ask for help', example: REQUEST_ID_EXAMPLE })

const failureExample = {
  success: false,
  code: 'VALIDATION_ERROR',
  message: 'The request is not valid',
  statusCode: 400,
  errors: [{ field: '/price', message: 'Price must be 0 or more' }],
  requestId: REQUEST_ID_EXAMPLE,
  timestamp: '2026-11-21T09:30:00.000Z',
} as const

/** The body of every refusal. */
const Failure = z
  .strictObject({
    success: z.literal(false).openapi({ description: 'Always false' }),
    code: z.enum(codes).openapi({ description: 'What kind of refusal this is', example: 'VALIDATION_ERROR' }),
    message: sentence.openapi({ description: 'The reason, in a sentence' }),
    statusCode: z.int().min(400).max(599).openapi({ description: 'The HTTP status', format: 'int32' }),
    errors: issues,
    current,
    requestId,
    timestamp: z.iso.datetime().max(30).openapi({ description: 'When the answer was made' }),
  })
  .openapi('Failure', { description: 'The body of every refusal.', example: failureExample })

/** The same refusal as RFC 9457 problem details, for clients that send `Accept: application/problem+json`. */
const ProblemDetails = z
  .strictObject({
    type: z
      .string()
      .max(200)
      .regex(/^\S*$/)
      .openapi({ description: 'Names the kind of problem', example: '/api/v1/problems/validation-error' }),
    title: sentence.openapi({ description: 'The kind of problem, in a sentence' }),
    status: z.int().min(400).max(599).openapi({ description: 'The HTTP status', format: 'int32' }),
    detail: sentence.openapi({ description: 'The reason, in a sentence' }),
    code: z.enum(codes).openapi({ description: 'What kind of refusal this is' }),
    errors: issues,
    current,
    requestId,
    timestamp: z.iso.datetime().max(30).openapi({ description: 'When the answer was made' }),
  })
  .openapi('ProblemDetails', {
    description: 'A refusal as problem details (RFC 9457).',
    example: {
      type: '/api/v1/problems/validation-error',
      title: 'The request is not valid',
      status: 400,
      detail: 'The request is not valid',
      code: 'VALIDATION_ERROR',
      errors: [{ field: '/price', message: 'Price must be 0 or more' }],
      requestId: REQUEST_ID_EXAMPLE,
      timestamp: '2026-11-21T09:30:00.000Z',
    },
  })

/** The response objects by status; document.ts moves them into `components.responses`. */
export const REFUSALS = {
  400: { name: 'ValidationError', description: 'The request is not valid: `errors` lists every fault' },
  401: { name: 'Unauthorized', description: 'Nobody is signed in, or the session has ended' },
  403: { name: 'Forbidden', description: 'The signed-in person may not do this' },
  404: { name: 'NotFound', description: 'Nothing is there, or it belongs to somebody else' },
  409: { name: 'Conflict', description: 'A unique value is taken, or the row is still in use' },
  412: { name: 'PreconditionFailed', description: 'The row has changed since it was read; `current` holds it' },
  413: { name: 'PayloadTooLarge', description: 'The body is larger than this operation takes' },
  415: { name: 'UnsupportedMediaType', description: 'The body is of a kind that this operation does not take' },
  422: { name: 'Unprocessable', description: 'Well-formed, but a rule of the shop refuses it' },
  428: { name: 'PreconditionRequired', description: 'Changing a row needs `If-Match`' },
  429: { name: 'RateLimited', description: 'Too many requests; `Retry-After` says when to try again' },
  500: { name: 'InternalError', description: 'Something went wrong on our side; quote the request id' },
  503: { name: 'Unavailable', description: 'A part that this needs does not answer' },
} as const
export type RefusalStatus = keyof typeof REFUSALS

/** The response object of one refusal. */
export function refusal(status: RefusalStatus) {
  const code = codes.find((c) => PROBLEMS[c].status === status) ?? 'INTERNAL'
  const { title } = PROBLEMS[code]
  const errors = status === 400 ? { errors: failureExample.errors } : {}
  const stamp = { requestId: failureExample.requestId, timestamp: failureExample.timestamp }
  return {
    description: REFUSALS[status].description,
    headers:
      status === 429
        ? { ...rateLimitHeaders(true), ...requestIdHeader }
        : { ...rateLimitHeaders(false), ...requestIdHeader },
    content: {
      'application/json': {
        schema: Failure,
        example: { success: false as const, code, message: title, statusCode: status, ...errors, ...stamp },
      },
      'application/problem+json': {
        schema: ProblemDetails,
        example: {
          type: `/api/v1/problems/${code.toLowerCase().replaceAll('_', '-')}`,
          title,
          status,
          detail: title,
          code,
          ...errors,
          ...stamp,
        },
      },
    },
  }
}
