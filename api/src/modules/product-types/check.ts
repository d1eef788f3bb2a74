import { productTypeOperations } from '@mtc/openapi'
import { createValidator } from '@mtc/openapi/product-schema'
import { invalid } from '../../kit/api-error.ts'
import { type App, bind } from '../../kit/bind.ts'
import { compile } from './rules.ts'

/** Tries a schema on sample data with the validator that saves products. */
export function productTypeCheckRoute(app: App): void {
  bind(app, productTypeOperations.checkProductType, async ({ body }) => {
    if ((body.schema === undefined) === (body.fields === undefined))
      throw invalid([{ field: '/schema', message: 'Send either schema or fields' }])
    const { schema, errors } = compile(body)
    if (errors.length) return { data: { schema, schemaErrors: errors, results: [] } }
    const validate = createValidator(schema)
    const results = body.data.map((entry) => {
      const faults = validate(entry).map(({ field, message }) => ({ field, message }))
      return { valid: faults.length === 0, errors: faults.slice(0, 1000) }
    })
    return { data: { schema, schemaErrors: [], results } }
  })
}
