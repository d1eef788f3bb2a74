import { checkFields } from '@mtc/openapi/product-schema'
import { invalid } from '../../kit/api-error.ts'
import type { Rules } from '../../kit/crud/index.ts'
import { isSame } from '../../kit/is-same.ts'

/** A fragment's fields are such as a product type could have; when they change, so does its revision. */
export const fragmentRules: Rules = {
  async prepare({ before, fields: { fields, ...rest } }) {
    if (fields === undefined) return rest
    const issues = checkFields(fields)
    if (issues.length) throw invalid(issues.map(({ pointer, message }) => ({ field: `/fields${pointer}`, message })))
    const isNew = before !== undefined && !isSame(before['fields'], fields)
    const revision = before ? Number(before['revision']) + (isNew ? 1 : 0) : Number(rest['revision'] ?? 1)
    return { ...rest, fields, revision }
  },
}
