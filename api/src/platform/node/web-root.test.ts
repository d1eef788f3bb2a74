import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { webRoot } from './web-root.ts'

let folder: string
let app: Hono
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mtc-web-'))
  const files = {
    'dist/console/index.html': '<meta name="csp-nonce" content="{{csp-nonce}}">console',
    'dist/storefront/index.html': 'shop',
    'dist/assets/main-4f2a.js': 'run()',
    'dist/robots.txt': 'all',
    'secret.txt': 'secret',
    'dist-old/secret.txt': 'secret',
  }
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), content)
  }
  app = new Hono()
  app.use(webRoot(path.join(folder, 'dist')))
  app.notFound((c) => c.text('nothing here', 404))
})
afterAll(() => rm(folder, { recursive: true }))

/** Past the URL parser, which would resolve dots before the app sees them. */
const get = (target: string) => {
  const request = new Request('http://localhost/')
  Object.defineProperty(request, 'url', { value: `http://localhost${target}` })
  return app.fetch(request)
}

test.each([
  ['/', 'console'],
  ['/games/products', 'console'],
  ['/console/index.html', 'console'],
  ['/shop/games/', 'shop'],
])('%s is a screen of its page', async (target, content) => {
  const answer = await get(target)
  expect(await answer.text()).toContain(content)
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

test('each answer of a page has a nonce of its own, in its policy and in its text', async () => {
  const nonces = await Promise.all(
    ['/', '/'].map(async (target) => {
      const answer = await get(target)
      const nonce = /content="([^"]+)"/.exec(await answer.text())?.[1] ?? ''
      const policy = answer.headers.get('content-security-policy')
      expect(policy).toContain(`script-src 'self' 'nonce-${nonce}'`)
      expect(policy).not.toContain('{{')
      return nonce
    }),
  )
  expect(new Set(nonces).size).toBe(2)
})

test('a page embeds players of films and nothing else', async () => {
  const policy = (await get('/')).headers.get('content-security-policy') ?? ''
  const frames = policy.split('; ').find((rule) => rule.startsWith('frame-src'))
  expect(frames).toBe('frame-src https://www.youtube-nocookie.com https://player.vimeo.com')
})

test('what has a hash in its name is kept for good, everything else for a while', async () => {
  const asset = await get('/assets/main-4f2a.js')
  expect(asset.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(asset.headers.get('x-content-type-options')).toBe('nosniff')
  expect((await get('/robots.txt')).headers.get('cache-control')).toBe('public, max-age=300')
})

test.each([
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/../dist-old/secret.txt',
  '/assets/%00.txt',
  '/assets/none.js',
  '/assets.js/',
  '/api/v1/robots.txt',
])('%s gives nothing away', async (target) => {
  expect(await (await get(target)).text()).not.toMatch(/secret|all/)
})

test('without a build there is no page, and nothing breaks', async () => {
  const bare = new Hono()
  bare.use(webRoot(path.join(folder, 'nowhere')))
  expect((await bare.request('/games')).status).toBe(404)
})
