import { isRecord } from '@mtc/openapi/json'
import type { JsonSchema } from '@mtc/openapi/product-schema'
import type { RJSFSchema } from '@rjsf/utils'

const isNull = (part: unknown) => isRecord(part) && part.type === 'null'

/** A property under the name that its field had before: accepted from others, nothing to fill in. */
const isFormer = (part: unknown) => isRecord(part) && Object.hasOwn(part, 'x-alias-of')

/** "X or null" is one field that can be empty, not a choice between two forms. */
function withoutNullBranch(schema: JsonSchema): JsonSchema {
  for (const keyword of ['anyOf', 'oneOf']) {
    const branches = schema[keyword]
    if (!Array.isArray(branches) || !branches.some(isNull)) continue
    const others = branches.filter((branch) => !isNull(branch))
    const { [keyword]: _both, ...rest } = schema
    const [only] = others
    if (others.length === 1 && isRecord(only)) {
      const type = only.type === undefined ? {} : { type: [...new Set([only.type, 'null'].flat())] }
      return { ...only, ...rest, ...type }
    }
  }
  return schema
}

function rewrite(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(rewrite)
  if (!isRecord(part)) return part
  const children = Object.entries(part)
    .filter(([, value]) => !isFormer(value))
    .map(([key, value]) => [key, values.has(key) ? value : rewrite(value)])
  return withoutNullBranch(Object.fromEntries(children))
}

const values = new Set(['const', 'default', 'examples', 'x-field'])

/** The schema as it is drawn: the same fields, nullable ones folded, each under the name it has now. Data is always judged by the original. */
export function formSchema(schema: JsonSchema): RJSFSchema {
  const { $schema: _dialect, ...drawn } = schema
  return rewrite(drawn) as RJSFSchema // a JSON Schema still: only unions with null were folded
}
