import type { ErrorSchema, FormValidation } from '@rjsf/utils'
import { isWithin, pointerSegments } from './pointer.ts'

/** What is wrong with one field; `field` is its JSON Pointer, empty for the whole. */
export interface FieldError {
  field: string
  message: string
}

type Node = { __errors?: string[] } & { [key: string]: unknown }

const childOf = (node: Node, key: string): Node => {
  if (!Object.hasOwn(node, key))
    Object.defineProperty(node, key, { value: {}, enumerable: true, configurable: true, writable: true })
  return node[key] as Node // every own key but __errors holds a node: only this function writes them
}

/** Errors in the nested shape that the form library hands to its fields. */
export function toErrorSchema(errors: readonly FieldError[]): ErrorSchema<FormValidation> {
  const root: Node = {}
  for (const { field, message } of errors) {
    let node = root
    for (const segment of pointerSegments(field)) node = childOf(node, segment)
    node.__errors = [...(node.__errors ?? []), message]
  }
  return root as ErrorSchema<FormValidation> // the same recursive shape; the library's type cannot be built step by step
}

/** Errors without repeats: a field says each thing once. */
export function distinctErrors<E extends FieldError>(errors: readonly E[]): E[] {
  const seen = new Set<string>()
  return errors.filter(({ field, message }) => {
    const key = `${field}\n${message}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** The server's errors that nobody has answered yet: a changed field takes what was said about it, and below it, away. */
export const unansweredErrors = (errors: readonly FieldError[], changed: ReadonlySet<string>): FieldError[] =>
  errors.filter(({ field }) => ![...changed].some((pointer) => isWithin(field, pointer)))
