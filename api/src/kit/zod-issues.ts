import type { FieldIssue } from '@mtc/openapi'
import type { z } from 'zod'

type Issue = z.core.$ZodIssue

const words = (key: PropertyKey | undefined) => {
  const text = String(key ?? 'The body')
    .replace(/Id$/, '')
    .replace(/[.-]/g, ' ')
    .replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
  return text.charAt(0).toUpperCase() + text.slice(1)
}
const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

const TEXTS: Readonly<Record<string, (issue: Issue & Record<string, unknown>) => string>> = {
  invalid_type: (i) =>
    i.input === undefined && !('received' in i)
      ? 'is required'
      : `must be ${KINDS[String(i['expected'])] ?? String(i['expected'])}`,
  too_small: (i) =>
    i['origin'] === 'string'
      ? i['minimum'] === 1
        ? 'must not be empty'
        : `needs at least ${i['minimum']} characters`
      : i['origin'] === 'array'
        ? `needs at least ${i['minimum']} entries`
        : `must be ${i['minimum']} or more`,
  too_big: (i) =>
    i['origin'] === 'string'
      ? `may have at most ${i['maximum']} characters`
      : i['origin'] === 'array'
        ? `may have at most ${i['maximum']} entries`
        : `must be ${i['maximum']} or less`,
  invalid_value: (i) => `must be one of: ${(i['values'] as unknown[]).map(String).join(', ')}`,
  invalid_format: (i) =>
    i['format'] === 'regex'
      ? i.message.startsWith('Invalid')
        ? 'has characters that are not allowed here'
        : i.message
      : `is not a valid ${String(i['format'])}`,
}

function messageOf(issue: Issue): string {
  if (issue.code === 'custom') return issue.path.length ? `${words(issue.path.at(-1))} ${issue.message}` : issue.message
  const text = TEXTS[issue.code]?.(issue as Issue & Record<string, unknown>) ?? issue.message
  return `${words(issue.path.at(-1))} ${text}`
}

const pointer = (path: readonly PropertyKey[]) =>
  path.map((p) => `/${String(p).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** Zod's issues as faults of the request: a JSON Pointer into the body, or the parameter's name. */
export function fieldIssues(issues: readonly Issue[], target: string): FieldIssue[] {
  const place = (path: readonly PropertyKey[]) =>
    target === 'json' || target === 'form' ? pointer(path) : path.map(String).join('.')
  const found = issues.flatMap((issue): FieldIssue[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        field: place([...issue.path, key]),
        message: `There is no ${target === 'query' ? 'parameter' : 'field'} named ${key.slice(0, 100)}`,
      }))
    }
    if (issue.code === 'custom' && target === 'query') return [{ field: place(issue.path), message: issue.message }]
    return [{ field: place(issue.path), message: messageOf(issue).slice(0, 900) }]
  })
  // What is wrong twice over is told once: mending the first fault is what comes next.
  return [...new Map(found.toReversed().map((issue) => [issue.field, issue])).values()].reverse().slice(0, 500)
}
