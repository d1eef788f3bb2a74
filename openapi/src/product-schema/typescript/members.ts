import { isRecord, type JsonSchema, own, ownList, ownRecord } from '../json.ts'

export type Member = { name: string; part: unknown; isRequired: boolean }

export const isCondition = (part: unknown): boolean => own(part, 'if') !== undefined

/** The members of an object, also those that only a condition brings in, which are never certain to be there. */
export function membersOf(schema: JsonSchema): Member[] {
  const required = ownList(schema, 'required')
  const known = new Map(
    Object.entries(ownRecord(schema, 'properties')).map(([name, part]): [string, Member] => [
      name,
      { name, part, isRequired: required.includes(name) },
    ]),
  )
  const conditions = [schema, ...ownList(schema, 'allOf').filter(isCondition)]
  const branches = [
    ...conditions.flatMap((condition) => [own(condition, 'then'), own(condition, 'else')]),
    ...Object.values(ownRecord(schema, 'dependentSchemas')),
  ]
  for (const [name, part] of branches.flatMap((branch) => Object.entries(ownRecord(branch, 'properties')))) {
    if (!known.has(name) && isRecord(part)) known.set(name, { name, part, isRequired: false })
  }
  return [...known.values()]
}
