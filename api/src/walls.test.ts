import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const root = import.meta.dirname
const importsOf = (file: string): string[] =>
  [...readFileSync(path.join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(([, name = '']) =>
    name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name,
  )
/** What belongs to tests is no more held to the walls than they are; the shared folder itself is. */
const isOfTests = (file: string) => file.endsWith('.test.ts') || file.includes('/testing/')
const files = globSync('**/*.ts', { cwd: root }).filter((file) => !isOfTests(file))
const crossings = (from: RegExp, to: (name: string, file: string) => boolean) =>
  files
    .filter((file) => from.test(file))
    .flatMap((file) => importsOf(file).flatMap((name) => (to(name, file) ? [`${file} imports ${name}`] : [])))

describe('walls', () => {
  test.each([
    ['the database', /^db\//, /^(kit|modules|seed|platform|start|testing)\//],
    ['the kit', /^kit\//, /^(modules|seed|start|testing|db\/engines)\/|^platform\/(?!port)/],
    ['a platform', /^platform\//, /^(modules|seed|start|testing)\//],
    ['a module', /^modules\//, /^(seed|start|testing|db\/engines)\/|^platform\/(?!port)/],
    ['what ships', /^(?!testing\/)/, /^testing\//],
  ])('%s imports nothing that stands above it', (_, from, to) => {
    expect(crossings(from, (name) => to.test(name))).toEqual([])
  })

  test("a module never imports another's routes", () => {
    const isForeignRoutes = (name: string, file: string) =>
      name.endsWith('/routes.ts') && path.posix.dirname(name) !== path.posix.dirname(file)
    expect(crossings(/^modules\/(?!index\.ts)/, isForeignRoutes)).toEqual([])
  })

  test('only platforms, engines, entries and tools name a runtime', () => {
    const home =
      /^(?!platform\/|db\/engines\/|db\/generate\.ts|start\/|testing\/|(?:node|worker|browser|start|dev|dev-worker|migrate)\.ts)/
    const isRuntime = (name: string) =>
      /^(?:node:|cloudflare:|pg$|ioredis$|pino$|wrangler$|@hono\/node-server|@sqlite\.org)/.test(name)
    expect(crossings(home, isRuntime)).toEqual([])
  })
})
