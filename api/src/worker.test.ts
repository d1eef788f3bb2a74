import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

/** Workers take 3 MB compressed on the free plan. */
const LIMIT_KB = 3 * 1024

test('the worker bundles without anything of Node, within what Workers take', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mtc-worker-'))
  try {
    const { metafile } = await build({
      entryPoints: [join(import.meta.dirname, 'worker.ts')],
      outfile: join(folder, 'worker.js'),
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2024',
      // What wrangler resolves by; an import of node: would stay in the output.
      conditions: ['workerd', 'worker', 'browser'],
      external: ['node:*', 'cloudflare:*'],
      metafile: true,
      logLevel: 'silent',
    })
    const code = readFileSync(join(folder, 'worker.js'))
    const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map((i) => i.path))
    expect(imports).toEqual([])
    expect(code.toString()).not.toMatch(/(?:from|import|require)\s*\(?["']node:/)
    const kilobytes = gzipSync(code).length / 1024
    console.log(`worker bundle: ${kilobytes.toFixed(0)} KB compressed`)
    expect(kilobytes).toBeLessThan(LIMIT_KB)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
