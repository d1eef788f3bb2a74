import { type Operation, PROBLEMS } from '@mtc/openapi'
import { marked } from '../mock-api.ts'
import type { Scenario } from './scenario.ts'

interface Played {
  fetch(request: Request): Promise<Response>
  operationOf(request: Request): Operation | undefined
  scenario(): Scenario
  wait(ms: number): Promise<void>
  now(): number
}

/** Lets requests through as the scenario says. Failures come evenly, so that the same clicks fail alike every time. */
export function play({ fetch, operationOf, scenario, wait, now }: Played): (request: Request) => Promise<Response> {
  let count = 0
  const isDue = (percent: number) => {
    count += 1
    return Math.floor((count * percent) / 100) > Math.floor(((count - 1) * percent) / 100)
  }
  return async (request) => {
    const { latencyMs, failPercent, failOperations, isOffline } = scenario()
    if (isOffline) return Response.error()
    if (latencyMs > 0) await wait(latencyMs)
    const id = operationOf(request)?.id
    const isFailing = isDue(failPercent) || (id !== undefined && failOperations.includes(id))
    return isFailing ? marked(failure(now()), 'scenario') : fetch(request)
  }
}

function failure(now: number): Response {
  const { status, title } = PROBLEMS.INTERNAL
  const timestamp = new Date(now).toISOString()
  return Response.json(
    { success: false, code: 'INTERNAL', message: title, statusCode: status, requestId: 'mock-scenario', timestamp },
    { status, headers: { 'x-request-id': 'mock-scenario' } },
  )
}
