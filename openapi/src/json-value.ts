import { z } from '@hono/zod-openapi'
import { NO_NUL } from './no-nul.ts'

// Not a reference to itself: a recursive schema makes many a tool run out of stack, and says no more.
const anything = { description: 'Any JSON value' }

/**
 * Any JSON, where something other than the contract says what it holds: a product type, a component's schema.
 * The limits of the body hold for it. In TypeScript it is `unknown`: emit.ts sees to that, for no Record<string, unknown>
 * would fit the union.
 */
export const JsonValue = z.unknown().openapi('JsonValue', {
  description: 'Any JSON value: what it may hold is said elsewhere, by a product type or by the schema of a component.',
  example: 'Steam',
  anyOf: [
    { type: 'string', minLength: 0, maxLength: 1_048_576, pattern: NO_NUL.source, description: 'A text' },
    { type: 'number', format: 'double', minimum: -1.7e308, maximum: 1.7e308, description: 'A number' },
    { type: 'boolean', description: 'Yes or no' },
    { type: 'array', items: anything, minItems: 0, maxItems: 100_000, description: 'A list of values' },
    { type: 'object', additionalProperties: anything, maxProperties: 100_000, description: 'Values by name' },
    { type: 'null', description: 'Nothing' },
  ],
})
