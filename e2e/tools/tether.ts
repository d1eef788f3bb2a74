import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'

/** A child process that cannot outlive this one, not even when this one is killed. */
export interface Tethered {
  pid: number
  isRunning(): boolean
  /** Resolves when a line of its output matches; rejects with that output when it ends or the time is up first. */
  saw(pattern: RegExp, timeoutMs: number): Promise<void>
  /** Everything it has printed so far. */
  output(): string
  /** Asks it to end, waits, and forces it after ten seconds. */
  stop(): Promise<void>
}

interface TetherOptions {
  command: string
  args: string[]
  cwd?: string
  env?: NodeJS.ProcessEnv
  user?: { uid: number; gid: number } | undefined
  /** What the program takes as "end now, orderly". */
  stopSignal?: 'SIGTERM' | 'SIGINT' | 'SIGQUIT'
}

// The shell becomes the program; a watcher beside it reads our end of a pipe, which closes when we are gone.
const leash = 'exec 3<&0; (cat <&3 >/dev/null; kill -s "$0" $$ 2>/dev/null) & exec 3<&-; exec "$@" </dev/null'

export function tether({ command, args, cwd, env, user, stopSignal = 'SIGTERM' }: TetherOptions): Tethered {
  const child = spawn('/bin/sh', ['-c', leash, stopSignal.slice(3), command, ...args], {
    ...user,
    ...(cwd ? { cwd } : {}),
    env: env ?? process.env,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const printed = collect(child)
  const ended = once(child, 'exit')
  void ended.then(() => child.stdin.end())
  const isRunning = () => child.exitCode === null && child.signalCode === null
  return {
    pid: child.pid ?? 0,
    isRunning,
    output: printed.text,
    saw: (pattern, timeoutMs) =>
      new Promise((resolve, reject) => {
        const fail = (why: string) => reject(new Error(`${command} ${why}:\n${printed.text()}`))
        const timer = setTimeout(() => fail(`was not ready after ${timeoutMs / 1000} s`), timeoutMs)
        printed.onMatch(pattern, () => {
          clearTimeout(timer)
          resolve()
        })
        void ended.then(([code, signal]) => {
          clearTimeout(timer)
          fail(`ended with ${signal ?? `code ${code}`}`)
        })
      }),
    async stop() {
      if (!isRunning()) return
      child.kill(stopSignal)
      const force = setTimeout(() => child.kill('SIGKILL'), 10_000)
      await ended
      clearTimeout(force)
    },
  }
}

function collect(child: ChildProcessByStdio<Writable, Readable, Readable>) {
  let text = ''
  const waiting = new Set<() => void>()
  const take = (chunk: Buffer) => {
    text += chunk
    for (const check of waiting) check()
  }
  child.stdout.on('data', take)
  child.stderr.on('data', take)
  return {
    text: () => text,
    onMatch(pattern: RegExp, then: () => void) {
      const check = () => {
        if (!pattern.test(text)) return
        waiting.delete(check)
        then()
      }
      waiting.add(check)
      check()
    },
  }
}
