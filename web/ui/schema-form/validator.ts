import { createValidator, type JsonSchema, type Validate } from '@mtc/openapi/product-schema'
import type { RJSFSchema, ValidatorType } from '@rjsf/utils'
import { toErrorSchema } from './errors.ts'
import { standalone } from './standalone.ts'

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
