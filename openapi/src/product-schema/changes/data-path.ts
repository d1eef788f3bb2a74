import { isRecord, own } from '../json.ts'
import { pointerTo } from '../json-pointer.ts'

/** The names on the way to a value in a product's custom fields. */
export type DataPath = readonly string[]

type Json = Record<string, unknown>

/** The value at a path; undefined where nothing is. */
export const valueIn = (data: unknown, path: DataPath): unknown =>
  path.reduce((value: unknown, step) => own(value, step), data)

/** The data with a value at a path, groups on the way made as needed. What stands there instead of a group is replaced. */
export function withValue(data: Json, [step, ...rest]: DataPath, value: unknown): Json {
  if (step === undefined) return data
  const inner = own(data, step)
  return { ...data, [step]: rest.length === 0 ? value : withValue(isRecord(inner) ? inner : {}, rest, value) }
}

/** The data without what is at a path. */
export function without(data: Json, [step, ...rest]: DataPath): Json {
  if (step === undefined || !Object.hasOwn(data, step)) return data
  const { [step]: inner, ...others } = data
  if (rest.length === 0) return others
  return isRecord(inner) ? { ...data, [step]: without(inner, rest) } : data
}

/** A path as a JSON Pointer. */
export const pointerOf = (path: DataPath): string => path.reduce<string>(pointerTo, '')
