import { createValidator, type JsonSchema, type Validate } from '@mtc/openapi/product-schema'
import type { RJSFSchema, ValidatorType } from '@rjsf/utils'
import { toErrorSchema } from './errors.ts'

const values = new Set(['const', 'enum', 'default', 'examples'])

/** A copy of a schema whose `$ref`s start below `at` instead of at the root. */
function moveReferences(part: unknown, at: string): unknown {
  if (Array.isArray(part)) return part.map((entry) => moveReferences(entry, at))
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => {
      if (key === '$ref' && typeof value === 'string' && value.startsWith('#')) return [key, `${at}${value.slice(1)}`]
      return [key, values.has(key) ? value : moveReferences(value, at)]
    }),
  )
}

/**
 * A schema cut out of a root, as a document of its own. What it refers to stays where it is in the root, which rides
 * along in `$defs`; a part that refers to nothing rides alone.
 */
export function standalone(part: JsonSchema, root: JsonSchema): JsonSchema {
  if (part === root || !JSON.stringify(part).includes('"$ref"')) return part
  const at = '#/$defs/root'
  return { allOf: [moveReferences(part, at)], $defs: { root: moveReferences(root, at) } }
}

const remembered = 400
const validators = new WeakMap<JsonSchema, Map<string, Validate>>()

// The form library asks about parts that it makes anew for each render: they are known by their text, not by identity.
function validatorOf(part: JsonSchema, root: JsonSchema): Validate {
  const known = validators.get(root) ?? new Map<string, Validate>()
  validators.set(root, known)
  const key = JSON.stringify(part)
  const validate = known.get(key) ?? createValidator(standalone(part, root))
  if (known.size >= remembered) known.clear()
  known.set(key, validate)
  return validate
}

/** Whether data fits a part of a root schema. A part that cannot be read fits nothing. */
export function fits(part: JsonSchema | boolean | undefined, data: unknown, root: JsonSchema): boolean {
  if (typeof part === 'boolean') return part
  return part !== undefined && validatorOf(part, root)(data).length === 0
}

/** The validator that the form library decides conditions and alternatives with: the API's own, which needs no eval. */
export const validator: ValidatorType<unknown, RJSFSchema> = {
  isValid: (schema, data, root) => fits(schema, data, root ?? schema),
  rawValidation: (schema, data) => ({
    errors: [] as never[],
    ...(fits(schema, data, schema) ? {} : { errors: createValidator(schema)(data) as never[] }),
  }),
  validateFormData(data, schema) {
    const found = createValidator(schema)(data)
    return {
      errors: found.map(({ field, message }) => ({ property: field, message, stack: message })),
      errorSchema: toErrorSchema(found),
    }
  },
}
