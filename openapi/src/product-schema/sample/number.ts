import { type JsonSchema, own } from '../json.ts'

/** The smallest number from 0 up that its schema accepts; the `nth` one is so many steps above. */
export function sampleNumber(schema: JsonSchema, nth: number): number {
  const bound = (keyword: string) => {
    const value = own(schema, keyword)
    return typeof value === 'number' ? value : undefined
  }
  const isWhole = own(schema, 'type') === 'integer'
  const step = bound('multipleOf') ?? (isWhole ? 1 : undefined)
  const most = bound('maximum') ?? bound('exclusiveMaximum')
  const above = bound('exclusiveMinimum')
  const least = Math.max(bound('minimum') ?? Number.NEGATIVE_INFINITY, above ?? Number.NEGATIVE_INFINITY)
  const start = least === Number.NEGATIVE_INFINITY ? Math.min(0, most ?? 0) : least
  if (step === undefined)
    return start + nth + (above === start || bound('exclusiveMaximum') === start ? between(schema, start) : 0)
  const up = least !== Number.NEGATIVE_INFINITY || start === 0
  const aligned = (up ? Math.ceil(start / step) : Math.floor(start / step)) * step
  const next = aligned === above ? aligned + step : aligned
  return Number((next + nth * step).toFixed(10))
}

/** A small way off a bound that is excluded itself. */
function between(schema: JsonSchema, start: number): number {
  const least = own(schema, 'exclusiveMinimum')
  const most = own(schema, 'maximum') ?? own(schema, 'exclusiveMaximum')
  if (least !== start) return -1
  return typeof most === 'number' ? Math.min(1, (most - start) / 2) : 1
}
