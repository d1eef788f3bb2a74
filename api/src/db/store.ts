import type { Compiled, Engine } from './engine.ts'
import { pgFragments } from './fragments/pg.ts'
import { sqliteFragments } from './fragments/sqlite.ts'
import { inserter } from './insert-many.ts'
import { kits } from './kit.ts'
import type { Prepared, Statement, Step, Store } from './port.ts'
import { Recent } from './recent.ts'
import { defineSchema } from './schema.ts'
import type { BoundQuery } from './session/bound-query.ts'
import { pgQuery } from './session/pg.ts'
import { sqliteQuery } from './session/sqlite.ts'

/** The tables of each dialect. One instance of each: statements are compared by their columns. */
export const schemas = { sqlite: defineSchema(kits.sqlite), pg: defineSchema(kits.pg) }

const parts = {
  sqlite: { query: sqliteQuery, fragments: sqliteFragments },
  pg: { query: pgQuery, fragments: pgFragments },
}
// Offsets and the number of filter values are part of a shape, so there is no end of shapes.
const MAX_SHAPES = 2000

/** The store over an engine of a dialect. */
export function makeStore(dialect: Store['dialect'], engine: Engine): Store {
  const shapes = new Recent<BoundQuery>(MAX_SHAPES)
  const inserts = inserter(dialect)
  return {
    dialect,
    q: parts[dialect].query(engine),
    t: schemas[dialect],
    f: parts[dialect].fragments,
    prepared: <T>(key: string, build: () => PromiseLike<T>) =>
      // Every builder of our sessions prepares to a BoundQuery; its answer has the type that `build` promises.
      shapes.get(key, () => (build() as unknown as Preparable).prepare(key).bound) as Prepared<unknown> as Prepared<T>,
    commit: (steps) => engine.batch(steps.map(compile)),
    inserts,
    async insertMany(table, rows) {
      for (const { sql, params } of inserts(table, rows).map((statement) => statement.toSQL()))
        await engine.rows(sql, params)
    },
    async rows(statement) {
      const { sql, params } = statement.toSQL()
      return engine.rows(sql, params)
    },
    exec: (script) => engine.exec(script),
    close: () => engine.close(),
  }
}

interface Preparable {
  prepare(name: string): { bound: BoundQuery }
}

function compile(step: Step): Compiled {
  const statement: Statement = 'query' in step ? step.query : step
  const { sql, params } = statement.toSQL()
  return { sql, params, rows: 'query' in step ? step.rows : undefined }
}
