import { z } from '@hono/zod-openapi'
import { demoId } from './demo-id.ts'
import { SLUG } from './fields.ts'
import { NO_NUL } from './no-nul.ts'
import { UUID } from './uuid.ts'

const path = (name: string, description: string, example: string) => ({
  param: { name, in: 'path' as const, description, example },
  description,
  example,
})

const slugParameter = (name: string, description: string, example: string) =>
  z
    .string()
    .min(1)
    .max(80)
    .regex(SLUG)
    .openapi(path(name, description, example))

/** Every name that may stand in a path: one meaning each, everywhere. */
const PATH_PARAMETERS: Record<string, (example?: string) => z.ZodType> = {
  tenant: (example = 'games') => slugParameter('tenant', "The shop's address name", example),
  id: (example = demoId('games', 'product')) =>
    z
      .uuid()
      .regex(UUID)
      .openapi({ minLength: 36, maxLength: 36, ...path('id', "The row's id", example) }),
  fileId: () =>
    z
      .uuid()
      .regex(UUID)
      .openapi({ minLength: 36, maxLength: 36, ...path('fileId', "The file's id", demoId('games', 'file')) }),
  widgetId: (example = demoId('system', 'widget')) =>
    z
      .uuid()
      .regex(UUID)
      .openapi({ minLength: 36, maxLength: 36, ...path('widgetId', "The widget's id", example) }),
  page: (example = 'dashboard') => slugParameter('page', "The page's name, such as `dashboard` or `home`", example),
  number: (example = '1') =>
    z.coerce
      .number()
      .int()
      .min(1)
      .max(1_000_000)
      .openapi({
        type: 'integer',
        format: 'int32',
        minimum: 1,
        maximum: 1_000_000,
        param: { name: 'number', in: 'path', description: 'Which of its revisions', example: Number(example) },
        description: 'Which of its revisions',
        example: Number(example),
      }),
  productType: () => slugParameter('productType', "The product type's address name", 'game-key'),
  slug: () => slugParameter('slug', "The product's address name", 'hollow-meridian-steam'),
}

/** The zod shape of the parameters that a path names. */
export function parameters(
  names: readonly string[],
  examples: Readonly<Record<string, string>> = {},
): Record<string, z.ZodType> {
  return Object.fromEntries(
    names.map((name) => {
      const make = PATH_PARAMETERS[name]
      if (!make)
        throw new Error(
          `The path parameter {${name}} has no meaning yet: add it to PATH_PARAMETERS in openapi/src/parameters.ts`,
        )
      return [name, make(examples[name])]
    }),
  )
}

const header = (name: string, description: string, example: string, required = false) => ({
  param: { name, in: 'header' as const, description, example, required },
  description,
  example,
})

const matching = (description: string, example: string, required: boolean) =>
  z.object({
    'If-Match': z
      .string()
      .max(80)
      .regex(/^\*$|^(W\/)?"[^"]*"$/)
      .optional()
      .openapi(header('If-Match', description, example, required)),
  })

/**
 * `example`: the ETag that the example has. Where the header is required, clients are made to send it, but it stays
 * optional to the validator: who leaves it out is told so by 428, not by 400.
 */
export const ifMatch = (example: string, required: boolean) =>
  matching(
    required
      ? 'The ETag that you read. Without it the answer is 428; when it is stale, 412'
      : 'The ETag that you read, where the row is still there; when it is stale, the answer is 412',
    example,
    required,
  )
/** Sent with what ends a draft: nobody's later edit goes with it. */
export const ifMatchDraft = matching(
  'The ETag of the draft as you know it. Without it the answer is 428; when it is stale, 412',
  '"d0-none"',
  true,
)
export const IfNoneMatch = z.object({
  'If-None-Match': z
    .string()
    .max(400)
    .regex(NO_NUL)
    .optional()
    .openapi(header('If-None-Match', 'The ETag that you hold: the answer is 304 while it is current', '"v0"')),
})
export const IdempotencyKey = z.object({
  'Idempotency-Key': z
    .string()
    .min(8)
    .max(64)
    .regex(/^[\w-]+$/)
    .optional()
    .openapi(
      header(
        'Idempotency-Key',
        'Any unique text: the same key with the same body is done once and answered alike for a day',
        '7f1c2a6e-order-42',
      ),
    ),
})
