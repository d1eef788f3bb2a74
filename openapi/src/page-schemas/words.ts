import { z } from '@hono/zod-openapi'
import { NO_NUL } from '../no-nul.ts'

/** A name of the vocabulary of bindings. Empty while somebody is still choosing; which names there are is checked apart. */
export const word = (description: string, example: string, max = 80) =>
  z.string().max(max).regex(NO_NUL, 'must not hold a NUL character').openapi({ description, example })

/** What a widget or a variable is called within its page. */
export const localId = (description: string) =>
  z
    .string()
    .min(1)
    .max(40)
    .regex(/^[A-Za-z0-9_-]+$/)
    .openapi({ description, example: 'period' })
