import { spawn } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** A suite that hangs must not keep the last line from being printed. */
const limitMs = 20 * 60_000

/** Runs a program in the project's root, its output streaming through; whether it ended with 0. */
export async function succeeds(program: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  // The programs in .bin are scripts that call `node`: it must be this one.
  const path = [dirname(process.execPath), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter)
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, PATH: path, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: limitMs,
  })
  const code = await new Promise<number | NodeJS.Signals | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode, signal) => resolve(exitCode ?? signal))
  })
  if (typeof code === 'string') console.error(`${program} was ended by ${code}`)
  return code === 0
}

/** Runs one of our own scripts with this Node. */
export function scriptSucceeds(script: string, ...args: string[]): Promise<boolean> {
  return succeeds(process.execPath, [script, ...args])
}
