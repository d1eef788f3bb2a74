import { expect, test } from 'vitest'
import { ConfigError, readConfig } from './config.ts'

test('development needs nothing', () => {
  expect(readConfig({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    dataDir: './data',
    databaseUrl: undefined,
    seed: 'demo',
    hasRateLimits: false,
    isProduction: false,
  })
})

test('an empty variable is one that is not set', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '', SEED: '' })).toEqual(readConfig({}))
})

test('production fills in no demonstration shop, and limits', () => {
  expect(readConfig({ NODE_ENV: 'production' })).toMatchObject({
    seed: 'none',
    hasRateLimits: true,
    isProduction: true,
  })
  expect(() => readConfig({ NODE_ENV: 'production', SEED: 'demo' })).toThrow('known passwords')
})

test.each([
  [{ PORT: 'http' }, 'PORT: must be a number'],
  [{ PORT: '70000' }, 'PORT: '],
  [{ DATABASE_URL: 'mysql://localhost/x' }, 'DATABASE_URL: must look like postgres://'],
  [{ DATABASE_URL: 'postgres' }, 'DATABASE_URL: must look like postgres://'],
  [{ REDIS_URL: 'localhost:6379' }, 'REDIS_URL: must look like redis://'],
  [{ SEED: 'all' }, 'SEED: '],
  [{ TRUST_PROXY: 'yes' }, 'TRUST_PROXY: must be a number'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: '],
])('%j is refused by name', (env, message) => {
  expect(() => readConfig(env)).toThrow(ConfigError)
  expect(() => readConfig(env)).toThrow(message)
})

test('every fault is told at once', () => {
  expect(() => readConfig({ PORT: 'x', SEED: 'all' })).toThrow(/^PORT: .*\nSEED: /)
})
