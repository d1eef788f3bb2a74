import { guardData } from '../data-guard.ts'
import { compileEngine } from '../engine.ts'
import { type JsonSchema, own, ownList } from '../json.ts'
import { pointerTo } from '../json-pointer.ts'
import { allSubschemas } from '../subschemas.ts'
import { errorsIn } from '../validator.ts'
import type { SchemaIssue } from './schema-issue.ts'

/** Defaults and examples that their own schema refuses. */
export function checkSamples(root: JsonSchema): SchemaIssue[] {
  const run = compileEngine(root)
  const check = (
    from: JsonSchema,
    at: string,
    value: unknown,
    place: string,
    code: SchemaIssue['code'],
    what: string,
  ): SchemaIssue[] => {
    const { data, errors } = guardData(value)
    const [first] = errors.length > 0 ? errors : errorsIn(run(data, at), root, data, from)
    return first === undefined ? [] : [{ pointer: place, code, message: `${what} does not fit: ${first.message}` }]
  }
  return allSubschemas(root).flatMap(({ pointer, schema }) => {
    const given = own(schema, 'default')
    const place = pointerTo(pointer, 'default')
    return [
      ...(given === undefined ? [] : check(schema, pointer, given, place, 'DEFAULT_MISMATCH', 'The default')),
      ...ownList(schema, 'examples').flatMap((example, index) =>
        check(
          schema,
          pointer,
          example,
          pointerTo(pointerTo(pointer, 'examples'), index),
          'EXAMPLE_MISMATCH',
          'The example',
        ),
      ),
    ]
  })
}
