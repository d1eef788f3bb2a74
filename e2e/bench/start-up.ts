import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answering } from '../tools/answering.ts'
import { freePort } from '../tools/free-port.ts'
import { tether } from '../tools/tether.ts'

export interface StartUp {
  name: string
  seconds: number
}

async function timeStart(root: string, dataDir: string): Promise<number> {
  const port = await freePort()
  const begin = performance.now()
  const server = tether({
    command: process.execPath,
    args: ['--import', './api/require-node.mjs', 'api/src/start.ts'],
    cwd: root,
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir },
  })
  try {
    await answering(server, new URL(`http://127.0.0.1:${port}/api/v1/health/ready`), { everyMs: 20 })
    return (performance.now() - begin) / 1000
  } finally {
    await server.stop()
  }
}

/** How long the product takes to answer, from an empty database and again with a full one. The console is built beforehand. */
export async function startUpTimes(root: string): Promise<StartUp[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'mtc-bench-start-'))
  try {
    await timeStart(root, join(dataDir, 'build'))
    return [
      { name: 'first start: migrate, seed four shops, listen', seconds: await timeStart(root, join(dataDir, 'first')) },
      { name: 'second start', seconds: await timeStart(root, join(dataDir, 'first')) },
    ]
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}
