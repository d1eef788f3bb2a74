import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The part of Vite's manifest that says what loads what. */
export type Manifest = Record<string, { file: string; name?: string; imports?: string[]; isDynamicEntry?: boolean }>

/** What a visitor's browser may have to load, in KB of compressed JavaScript. */
const budgets = {
  entries: { 'console/index.html': 180, 'storefront/index.html': 180 },
  /** On top of the shell, for whatever is loaded later. */
  route: 180,
  /** What opens inside an editor or a form is measured together with it: the builder of pages, the designer of product types, the media. */
  routes: new Map(
    [
      'media-dialog',
      'page-builder-screen',
      'data-tab',
      'page-settings',
      'publish-dialog',
      'history-panel',
      'system-page',
      'view-as',
      'preview',
      'product-type-screen',
      'columns-tab',
      'rules-tab',
      'rule-builder',
      'json-tab',
      'history-tab',
      'publish-drawer',
    ].map((name) => [name, 270]),
  ),
}

interface Measured {
  name: string
  kilobytes: number
  limit: number
}

/** Every entry and every lazily loaded part of the build in `dist`, beside its budget. */
export function measureBuild(dist: string): Measured[] {
  const manifest: Manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))
  const kilobytes = (keys: Iterable<string>) =>
    [...keys].reduce((total, key) => total + gzipSync(readFileSync(join(dist, manifest[key]?.file ?? ''))).length, 0) /
    1000
  const shell = loadedWith(manifest, 'console/index.html')
  const entries = Object.entries(budgets.entries).map(([key, limit]) => {
    return { name: key.replace('/index.html', ''), kilobytes: kilobytes(loadedWith(manifest, key)), limit }
  })
  const routes = Object.entries(manifest).flatMap(([key, { name = key, isDynamicEntry }]) => {
    if (!isDynamicEntry) return []
    const limit = budgets.routes.get(name) ?? budgets.route
    return [{ name, kilobytes: kilobytes([...loadedWith(manifest, key)].filter((part) => !shell.has(part))), limit }]
  })
  return [...entries, ...routes.sort((one, other) => other.kilobytes - one.kilobytes)]
}

/** The chunk `key` and every chunk the browser must have before it runs. */
export function loadedWith(manifest: Manifest, key: string, seen = new Set<string>()): Set<string> {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key]?.imports ?? []) loadedWith(manifest, next, seen)
  return seen
}

/** Files of the mocks that found their way into a production build: none may. */
export function mockFiles(dist: string): string[] {
  const isMock = (path: string) =>
    /mockServiceWorker|sqlite3?\b.*\.wasm/.test(path) ||
    (path.endsWith('.js') &&
      !path.startsWith('reference') &&
      /mockServiceWorker|mtc-mocks|sqlite3_/.test(readFileSync(join(dist, path), 'utf8')))
  return globSync('**/*.{js,wasm}', { cwd: dist }).filter(isMock)
}
