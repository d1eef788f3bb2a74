import type { Compiled, Engine } from '../db/engine.ts'

/** An engine that writes down what it is asked, for tests of how often and how the database is asked. */
export interface Recording extends Engine {
  /** The statements since the last call. */
  take(): Compiled[]
}

export function recording(engine: Engine): Recording {
  let asked: Compiled[] = []
  return {
    ...engine,
    rows(sql, params) {
      asked.push({ sql, params })
      return engine.rows(sql, params)
    },
    batch(statements) {
      asked.push(...statements)
      return engine.batch(statements)
    },
    take() {
      const taken = asked
      asked = []
      return taken
    },
  }
}
