import { Column, is, Param, Placeholder, type Query } from 'drizzle-orm'
import type { Engine } from '../engine.ts'
import type { Prepared, Statement } from '../port.ts'
import type { Fields, Joins } from './faces.ts'
import { layoutOf } from './layout.ts'
import { fastMapper, interpretedMapper, type Mapper } from './mapper.ts'

interface Slot {
  index: number
  name: string
  encode: ((value: unknown) => unknown) | undefined
}
const plain = Column.prototype.mapToDriverValue

/** A compiled statement with the places of its values: everything about it that can be worked out once. */
export class BoundQuery implements Prepared<unknown> {
  readonly sql: string
  private readonly engine: Engine
  private readonly fixed: readonly unknown[]
  private readonly slots: readonly Slot[]
  private readonly mapperOf: (() => Mapper) | undefined
  private map: Mapper | undefined

  /** `joins` is read at the first run: drizzle sets it after it has made the query. */
  constructor(engine: Engine, query: Query, fields: Fields | undefined, isRunOnce: boolean, joins: () => Joins) {
    this.engine = engine
    this.sql = query.sql
    this.fixed = query.params
    this.slots = query.params.flatMap((param, index) => slotOf(param, index) ?? [])
    const makeMapper = isRunOnce ? interpretedMapper : fastMapper
    this.mapperOf = fields && (() => makeMapper(layoutOf(fields, joins())))
  }

  async execute(values?: Record<string, unknown>): Promise<unknown[]> {
    const answer = this.engine.rows(this.sql, this.bind(values))
    return this.shape(answer instanceof Promise ? await answer : answer)
  }

  with(values: Record<string, unknown>): Statement {
    const compiled = { sql: this.sql, params: this.bind(values) }
    return { toSQL: () => compiled }
  }

  private bind(values: Record<string, unknown> | undefined): unknown[] {
    const bound = this.fixed.slice()
    for (const { index, name, encode } of this.slots) {
      const value = values?.[name]
      if (value === undefined) throw new Error(`The statement needs a value for "${name}": ${this.sql}`)
      bound[index] = encode && value !== null ? encode(value) : value
    }
    return bound
  }

  private shape(rows: unknown[][]): unknown[] {
    if (!this.mapperOf) return rows
    this.map ??= this.mapperOf()
    return rows.map(this.map)
  }
}

function slotOf(param: unknown, index: number): Slot | undefined {
  if (is(param, Placeholder)) return { index, name: param.name, encode: undefined }
  if (!is(param, Param) || !is(param.value, Placeholder)) return undefined
  const { encoder, value } = param
  const encode = encoder.mapToDriverValue === plain ? undefined : (given: unknown) => encoder.mapToDriverValue(given)
  return { index, name: value.name, encode }
}
