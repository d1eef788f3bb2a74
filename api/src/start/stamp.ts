import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Everything the built console is made from. A test file or an installed package does not make it stale. */
const inputs = [
  'web/**/*',
  'widgets/src/**/*',
  'themes/src/**/*',
  'openapi/src/**/*',
  'openapi/types.d.ts',
  'openapi/screens.json',
  'vite.config.ts',
  'pnpm-lock.yaml',
]
const isInstalled = (path: string) => path.includes('node_modules')
const isTest = (path: string) => /\.test\.tsx?$/.test(path)

/** A fingerprint of the sources in `root`: equal sources, equal stamp, whatever their dates. */
export function sourceStamp(root: string): string {
  const hash = createHash('sha256')
  for (const path of globSync(inputs, { cwd: root, exclude: isInstalled }).sort()) {
    const file = join(root, path)
    if (isTest(path) || !statSync(file).isFile()) continue
    hash.update(path).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

/** Whether `dist` was built from the sources as they are now. */
export function isBuildFresh(root: string, dist: string): boolean {
  const file = join(dist, '.stamp.json')
  if (!existsSync(file)) return false
  const { stamp }: { stamp?: string } = JSON.parse(readFileSync(file, 'utf8'))
  return stamp === sourceStamp(root)
}

/** Marks `dist` as built from the sources with this stamp; taken before the build, so that an edit during it counts. */
export function writeStamp(dist: string, stamp: string): void {
  writeFileSync(join(dist, '.stamp.json'), `${JSON.stringify({ stamp })}\n`)
}
