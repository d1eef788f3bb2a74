import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = import.meta.dirname
const files = globSync('{console,storefront,ui}/**/*.{ts,tsx}', { cwd: root })
const importsOf = (file: string): string[] =>
  [...readFileSync(path.join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map(([, name = '']) =>
    path.posix.join(path.posix.dirname(file), name),
  )
const crossings = (from: RegExp, to: (name: string, file: string) => boolean) =>
  files
    .filter((file) => from.test(file))
    .flatMap((file) => importsOf(file).flatMap((name) => (to(name, file) ? [`${file} imports ${name}`] : [])))
const featureOf = (file: string) => /^console\/features\/[^/]+/.exec(file)?.[0]

test.each([
  ['a component that knows no resource', /^ui\//, /^(console|storefront)\//],
  ['the storefront', /^storefront\//, /^console\//],
  ['what every screen is made with', /^console\/core\//, /^console\/(?!core\/)/],
  ['a generic screen', /^console\/screens\//, /^console\/(features|page|shell)\//],
  ['what draws pages', /^console\/page\//, /^console\/(features|shell)\//],
  ['a feature', /^console\/features\//, /^console\/(shell\/|[^/]+$)/],
  ['the shell', /^console\/shell\//, /^console\/features\//],
])('%s imports nothing that stands above it', (_, from, to) => {
  expect(crossings(from, (name) => to.test(name))).toEqual([])
})

test("a feature imports no other's files", () => {
  const isForeign = (name: string, file: string) => featureOf(name) !== undefined && featureOf(name) !== featureOf(file)
  expect(crossings(/^console\/features\//, isForeign)).toEqual([])
})
