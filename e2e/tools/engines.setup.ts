import { withPostgres } from './postgres.ts'
import { withRedis } from './redis.ts'

/** Vitest's global set-up: tests read DATABASE_URL_TEST and REDIS_URL_TEST, empty when there is no such engine. */
export default async function provideEngines(): Promise<() => Promise<void>> {
  const [postgres, redis] = await Promise.all([withPostgres(), withRedis()])
  process.env.DATABASE_URL_TEST = postgres?.url ?? ''
  process.env.REDIS_URL_TEST = redis?.url ?? ''
  return async () => {
    await Promise.all([postgres?.stop(), redis?.stop()])
  }
}
