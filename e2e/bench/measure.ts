import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import type { Call } from './cases.ts'

export interface Measure {
  perSecond: number
  p50Ms: number
  p99Ms: number
  /** CPU time of the server per request; undefined where the system does not tell. */
  cpuMicros: number | undefined
}

const TICKS_PER_SECOND = 100
/** What a process compiles in its first second is no cost of a request. */
const WARM_UP_SECONDS = 1

/** User and system time of a process, in seconds (proc(5), fields 14 and 15 of /proc/[pid]/stat). */
function cpuSeconds(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
}

/** Sends one kind of request for so many seconds over sixteen connections, warmed up. Throws when any answer is a refusal. */
export async function measure(
  url: string,
  pid: number,
  headers: Record<string, string>,
  call: (n: number) => Call,
  seconds: number,
): Promise<Measure> {
  let n = 0
  const send = (duration: number) =>
    autocannon({
      url,
      connections: 16,
      duration,
      requests: [
        {
          setupRequest: (request) => {
            n += 1
            const { method, path, body, headers: own } = call(n)
            const sent = { ...request, method, path, headers: { ...headers, ...own } }
            return body === undefined ? sent : { ...sent, body }
          },
        },
      ],
    })
  await send(WARM_UP_SECONDS)
  const before = cpuSeconds(pid)
  const result = await send(seconds)
  const after = cpuSeconds(pid)
  if (result.non2xx || result.errors)
    throw new Error(`${result.non2xx} refusals and ${result.errors} errors from ${url}${call(1).path}`)
  return {
    perSecond: result.requests.average,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    cpuMicros:
      before === undefined || after === undefined ? undefined : ((after - before) * 1e6) / result.requests.total,
  }
}
