import { migrateDatabase, startProduct } from '../../tools/server.ts'
import type { Target } from '../target.ts'
import { overHttp } from './http.ts'

const start = async (name: string, env: NodeJS.ProcessEnv): Promise<Target> => {
  const server = await startProduct({ SEED: 'demo', ...env }, ['--api-only'])
  return overHttp(name, server.url, server.stop)
}

/** The server on its embedded database. */
export const nodeOnSqlite = () => start('Node on SQLite', { DATABASE_URL: '' })

/** The server on PostgreSQL, migrated as an operator does it. */
export async function nodeOnPostgres(databaseUrl: string): Promise<Target> {
  await migrateDatabase(databaseUrl)
  return start('Node on PostgreSQL', { DATABASE_URL: databaseUrl })
}
