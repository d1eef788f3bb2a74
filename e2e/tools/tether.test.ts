import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test, vi } from 'vitest'
import { tether } from './tether.ts'

const sleeper = { command: process.execPath, args: ['-e', 'console.log("up"); setInterval(() => {}, 1000)'] }

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false // no such process is the answer
  }
}

test('it ends when asked', async () => {
  const child = tether(sleeper)
  await child.saw(/up/, 5000)
  expect(child.isRunning()).toBe(true)
  await child.stop()
  expect(isAlive(child.pid)).toBe(false)
})

test('it ends when its parent is killed', async () => {
  const module = new URL('./tether.ts', import.meta.url).href
  const script = `const { tether } = await import('${module}'); const child = tether(${JSON.stringify(sleeper)});
    await child.saw(/up/, 5000); console.log(child.pid)`
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [printed] = await once(parent.stdout, 'data')
  const pid = Number(String(printed))
  expect(isAlive(pid)).toBe(true)
  parent.kill('SIGKILL')
  await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 5000 })
})

test('one that ends before it is ready says what it printed', async () => {
  const child = tether({ command: process.execPath, args: ['-e', 'console.error("no such table"); process.exit(3)'] })
  await expect(child.saw(/ready/, 5000)).rejects.toThrow(/ended with code 3:\nno such table/)
})
