import { startWorker } from '../../tools/server.ts'
import type { Target } from '../target.ts'
import { overHttp } from './http.ts'

/** The app in workerd, with D1, KV and R2 as they run on a developer's machine. */
export async function inWorkerd(): Promise<Target> {
  const server = await startWorker(['--api-only'])
  return overHttp('workerd with D1', server.url, server.stop)
}
