import type { JsonSchema } from '../json.ts'
import { pointerTo } from '../json-pointer.ts'
import type { Finding } from './finding.ts'
import type { Resource } from './registry.ts'

/** The resources passed on the way to a schema, the innermost first. */
export type Scope = { resource: Resource; outer: Scope | undefined }

/** Which members of one value some keyword has looked at; kept only where an `unevaluated…` asks. */
export type Seen = { names: Set<string>; indexes: Set<number>; upTo: number }

/** Where findings go, and the way that led here. Without one only the verdict is wanted, which takes far less time. */
export type Report = {
  field: string
  location: string
  keywords: string[]
  schemas: JsonSchema[]
  found: Finding[]
}

/** Whether a value passes. */
export type Check = (value: unknown, scope: Scope, seen: Seen | undefined, report: Report | undefined) => boolean

export function nothingSeen(): Seen {
  return { names: new Set(), indexes: new Set(), upTo: 0 }
}

export function addSeen(to: Seen, from: Seen): void {
  for (const name of from.names) to.names.add(name)
  for (const index of from.indexes) to.indexes.add(index)
  to.upTo = Math.max(to.upTo, from.upTo)
}

/** Notes a failed keyword; always false, so that a rule can end with it. */
export function fail(report: Report | undefined, keyword: string): false {
  if (report === undefined) return false
  const { field, schemas } = report
  report.found.push({
    keyword,
    field,
    schema: schemas.at(-1) ?? {},
    location: `${report.location}/${keyword}`,
    keywords: [...report.keywords, keyword],
    schemas,
  })
  return false
}

/** The report for a schema inside this one, by its keyword and, in a list or an object of schemas, its place there. */
export function through(report: Report | undefined, keyword: string, step?: string | number): Report | undefined {
  if (report === undefined) return undefined
  const location = pointerTo(report.location, keyword)
  return {
    ...report,
    location: step === undefined ? location : pointerTo(location, step),
    keywords: [...report.keywords, keyword],
  }
}

/** The report for a member of the value. */
export function at(report: Report | undefined, step: string | number): Report | undefined {
  return report && { ...report, field: pointerTo(report.field, step) }
}
