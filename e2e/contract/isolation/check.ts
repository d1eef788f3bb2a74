import type { Operation } from '@mtc/openapi'
import type { Answer } from '../ask/answer.ts'
import type { Caller } from '../ask/caller.ts'
import type { Request } from '../ask/request.ts'
import type { Scene } from './scene.ts'

/** Who tries, in the suite's own words. */
export type Kind = 'nobody' | 'a stranger' | 'foreign ids' | 'a lesser role' | 'an owner'

/** One attempt on one operation. */
export interface Check {
  operation: Operation
  kind: Kind
  title: string
  /** What is wrong; undefined when the wall held. */
  run(scene: Scene): Promise<string | undefined>
}

/** Whether a request was refused as it must be: otherwise what came instead. */
export async function refusal(
  status: number,
  caller: Caller,
  operation: Operation,
  request: Request,
): Promise<string | undefined> {
  const answer = await caller.ask(operation.id, request)
  return answer.status === status ? undefined : describeAnswer(answer)
}

export const describeAnswer = (answer: Answer): string => `answered ${answer.status}: ${answer.text.slice(0, 300)}`
