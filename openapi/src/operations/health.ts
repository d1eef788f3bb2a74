import { z } from '@hono/zod-openapi'
import { defineOperation } from '../operation.ts'

const tag = 'Health'
const Check = z
  .strictObject({
    name: z.enum(['database', 'cache', 'storage', 'queue']).openapi({ description: 'The part', example: 'database' }),
    status: z.enum(['up', 'down']).openapi({ description: 'Whether it answers', example: 'up' }),
    latencyMs: z
      .number()
      .min(0)
      .max(600_000)
      .openapi({ description: 'How long it took to answer, in milliseconds', format: 'double', example: 0.4 }),
  })
  .openapi('HealthCheck', {
    description: 'Whether one part answers.',
    example: { name: 'database', status: 'up', latencyMs: 0.4 },
  })
const example = {
  status: 'up' as const,
  checks: [{ name: 'database' as const, status: 'up' as const, latencyMs: 0.4 }],
}
export const Health = z
  .strictObject({
    status: z.enum(['up', 'down']).openapi({ description: 'Up when every check is', example: 'up' }),
    checks: z.array(Check).max(20).openapi({ description: 'Each part, with its latency' }),
  })
  .openapi('Health', { description: 'How the service is.', example })

const probe = <const P extends string>(id: string, path: P, summary: string, description: string, ready: boolean) =>
  defineOperation({
    id,
    method: 'get',
    path,
    tag,
    access: 'public',
    data: Health,
    example,
    responseName: 'HealthResponse',
    summary,
    description,
    ...(ready ? { refuses: [503] as const } : {}),
  })

const alive = 'Answers as long as the process can answer at all. Checks nothing else.'
const ready =
  'Checks database, cache, storage and queue, each by name and with its latency. Answers 503 when one of them is down.'

export const getHealth = probe('getHealth', '/health', 'Get health', ready, true)
export const getLiveness = probe('getLiveness', '/health/liveness', 'Get liveness', alive, false)
export const getReadiness = probe('getReadiness', '/health/readiness', 'Get readiness', ready, true)
export const getLive = probe('getLive', '/health/live', 'Get liveness (short address)', alive, false)
export const getReady = probe('getReady', '/health/ready', 'Get readiness (short address)', ready, true)
