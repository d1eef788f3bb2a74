import { tmpdir } from 'node:os'
import { type Engine, provideEngine } from './engine.ts'
import { freePort } from './free-port.ts'
import { aptInstall, onPath } from './programs.ts'
import { tether } from './tether.ts'

/** A throw-away Redis (or Valkey) for tests: REDIS_URL_TEST, else the machine's own, or apt's. */
export function withRedis(): Promise<Engine | undefined> {
  return provideEngine('Redis', 'REDIS_URL_TEST', async () => {
    const find = () => onPath('redis-server', 'valkey-server')
    const command = find() ?? (aptInstall('redis-server') ? find() : undefined)
    return command === undefined ? undefined : start(command)
  })
}

async function start(command: string): Promise<Engine> {
  const port = await freePort()
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', tmpdir()]
  const server = tether({ command, args })
  await server.saw(/Ready to accept connections/, 10_000)
  return { url: `redis://127.0.0.1:${port}`, stop: server.stop }
}
