import type { Target } from '../target.ts'
import { type Answer, checked } from './answer.ts'
import { operationOf } from './document.ts'
import { type Request, requestOf } from './request.ts'

/** Somebody who calls the API. Every answer is held against the contract before anybody reads it. */
export interface Caller {
  readonly shop: string
  /** Whatever the answer is. */
  ask(operationId: string, request?: Request): Promise<Answer>
  /** The operation's success; anything else fails. */
  must(operationId: string, request?: Request): Promise<Answer>
  /** A refusal with this status; anything else fails. */
  refuse(status: number, operationId: string, request?: Request): Promise<Answer>
}

export function callerOf(target: Target, shop: string, credentials: Record<string, string>): Caller {
  const ask: Caller['ask'] = async (id, request = {}) => {
    const operation = operationOf(id)
    const { path, init } = await requestOf(operation, request, shop)
    return checked(operation, await target.fetch(path, { ...init, headers: { ...credentials, ...init.headers } }))
  }
  const expecting = async (status: number, id: string, request?: Request) => {
    const answer = await ask(id, request)
    if (answer.status !== status)
      throw new Error(
        `${id} should have answered ${status}, but it was ${answer.status}: ${answer.text.slice(0, 1000)}`,
      )
    return answer
  }
  return {
    shop,
    ask,
    must: (id, request) => expecting(operationOf(id).status, id, request),
    refuse: expecting,
  }
}
