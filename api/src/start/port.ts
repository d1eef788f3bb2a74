import { execFile } from 'node:child_process'
import { createServer } from 'node:net'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A problem the person at the keyboard can solve: printed as it is, without a stack. */
export class StartError extends Error {
  override name = 'StartError'
}

/** Fails with the way out when something already listens there: before the long steps, not after them. */
export async function assertPortFree(host: string, port: number): Promise<void> {
  try {
    await listenOnce(host, port)
  } catch (error) {
    throw await describeListenError(error, host, port)
  }
}

/** Turns what `listen` reports into a sentence that says what to do; other errors pass through. */
export async function describeListenError(error: unknown, host: string, port: number): Promise<unknown> {
  const retry = `PORT=${port + 1} npx --yes pnpm@12 start`
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'EADDRINUSE': {
      const owner = await portOwner(port)
      return new StartError(`Port ${port} is taken${owner ? ` by ${owner}` : ''}. Choose another: ${retry}`)
    }
    case 'EACCES':
      return new StartError(
        `Port ${port} needs more rights than this user has. Choose one above 1023: PORT=3000 npx --yes pnpm@12 start`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartError(
        `This machine has no address "${host}" to listen on. Leave HOST out, or set it to 127.0.0.1 or 0.0.0.0.`,
      )
    default:
      return error
  }
}

function listenOnce(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen({ host, port }, () => probe.close(() => resolve()))
  })
}

/** `node server.js (process 4711)` where the system tells it at once, else undefined. */
async function portOwner(port: number): Promise<string | undefined> {
  const listener =
    process.platform === 'linux'
      ? await answer('ss', ['-Hltnp', `sport = :${port}`])
      : await answer('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fp'])
  const pid = /(?:pid=|^p)(\d+)/m.exec(listener)?.[1]
  if (!pid) return undefined
  const command = (await answer('ps', ['-o', 'args=', '-p', pid])).trim()
  return command ? `${command.slice(0, 60)} (process ${pid})` : `process ${pid}`
}

/** What a program prints. Naming the owner is a courtesy: without the tool, or the right to see it, we say less. */
async function answer(command: string, args: string[]): Promise<string> {
  const { stdout } = await run(command, args, { timeout: 1000 }).catch(() => ({ stdout: '' }))
  return stdout
}
