import { z } from 'zod'

/** What an environment says wrong, in sentences to print. */
export class ConfigError extends Error {}

const optionalUrl = (protocols: RegExp, hint: string) =>
  z
    .string()
    .refine((value) => URL.canParse(value) && protocols.test(new URL(value).protocol), hint)
    .optional()

const Environment = z.object({
  PORT: z.coerce.number('must be a number').int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: optionalUrl(/^postgres(ql)?:$/, 'must look like postgres://user:password@host/database'),
  REDIS_URL: optionalUrl(/^rediss?:$/, 'must look like redis://host:6379'),
  SEED: z.enum(['demo', 'none']).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
  TRUST_PROXY: z.coerce.number('must be a number of proxies').int().min(0).max(10).default(0),
  RATE_LIMITS: z.enum(['on', 'off']).optional(),
  CHECK_ANSWERS: z.enum(['on', 'off']).default('off'),
  NODE_ENV: z.string().optional(),
})

/** What the environment asks of a server on Node. */
export interface NodeConfig {
  port: number
  host: string
  dataDir: string
  databaseUrl: string | undefined
  redisUrl: string | undefined
  seed: 'demo' | 'none'
  logLevel: string
  /** How many proxies of ours stand before this server and add to X-Forwarded-For. */
  trustedProxies: number
  hasRateLimits: boolean
  /** Parses every answer against the contract; never in production. */
  checkAnswers: boolean
  isProduction: boolean
}

/** Reads the environment; development needs none of it. Throws ConfigError with a line for each fault. */
export function readConfig(env: Record<string, string | undefined>): NodeConfig {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
  const { data } = parsed
  const isProduction = data.NODE_ENV === 'production'
  if (isProduction && data.SEED === 'demo')
    throw new ConfigError('SEED: the demo shops have known passwords and are not for production; use SEED=none')
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: data.DATA_DIR,
    databaseUrl: data.DATABASE_URL,
    redisUrl: data.REDIS_URL,
    seed: data.SEED ?? (isProduction ? 'none' : 'demo'),
    logLevel: data.LOG_LEVEL,
    trustedProxies: data.TRUST_PROXY,
    hasRateLimits: data.RATE_LIMITS ? data.RATE_LIMITS === 'on' : isProduction,
    checkAnswers: data.CHECK_ANSWERS === 'on' && !isProduction,
    isProduction,
  }
}
