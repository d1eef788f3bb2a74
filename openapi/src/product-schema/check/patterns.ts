import { type JsonSchema, own, ownRecord } from '../json.ts'
import { pointerTo } from '../json-pointer.ts'
import { invalidPattern, patternCost } from '../pattern/cost.ts'
import { allSubschemas } from '../subschemas.ts'
import type { SchemaIssue } from './schema-issue.ts'

/** Regular expressions that are none, or that a hostile text could keep busy for ever. */
export function checkPatterns(root: JsonSchema): SchemaIssue[] {
  return allSubschemas(root).flatMap(({ pointer, schema }) => {
    const pattern = own(schema, 'pattern')
    const names = Object.keys(ownRecord(schema, 'patternProperties'))
    return [
      ...(typeof pattern === 'string' ? checkPattern(pattern, pointerTo(pointer, 'pattern')) : []),
      ...names.flatMap((name) => checkPattern(name, pointerTo(pointerTo(pointer, 'patternProperties'), name))),
    ]
  })
}

function checkPattern(pattern: string, pointer: string): SchemaIssue[] {
  const fault = invalidPattern(pattern)
  if (fault !== undefined) {
    return [{ pointer, code: 'INVALID_PATTERN', message: `This is not a regular expression we can use: ${fault}` }]
  }
  if (patternCost(pattern) !== 'unsafe') return []
  const message =
    'This regular expression can take for ever on some texts: it repeats something that can be read in several ways, as (a+)+ does, or refers back. Make each part match one thing only'
  return [{ pointer, code: 'SLOW_PATTERN', message }]
}
