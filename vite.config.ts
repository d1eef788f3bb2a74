import { createReadStream, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { msw } from 'msw/vite'
import { defineConfig, type Plugin } from 'vite'
import { demoSignIns } from './api/src/start/sign-ins.ts'
import { sourceStamp, writeStamp } from './api/src/start/stamp.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const apiPort = process.env.API_PORT ?? '3000'

export default defineConfig(({ command, mode }) => {
  // Mocks are a development server only: a build never holds them, whatever its mode.
  const isMock = mode === 'mock' && command === 'serve'
  return {
    root: path('web'),
    cacheDir: path(`node_modules/.vite/${mode}`),
    appType: 'mpa',
    plugins: [react(), pages(), apiReference(), stampBuild(), isMock && [msw({ mode: 'worker-only' }), signIns()]],
    define: { 'import.meta.env.VITE_MOCK': JSON.stringify(isMock ? '1' : '') },
    server: {
      host: process.env.HOST ?? '127.0.0.1',
      port: Number(process.env.WEB_PORT ?? 5173),
      strictPort: true,
      // Keeps the Host that the browser sent: the API compares it with Origin.
      proxy: isMock ? {} : { '/api': { target: `http://127.0.0.1:${apiPort}`, changeOrigin: false } },
    },
    optimizeDeps: {
      entries: ['console/index.html', 'storefront/index.html'],
      // It finds its .wasm beside its own module, which bundling would move.
      exclude: ['@sqlite.org/sqlite-wasm'],
    },
    worker: { format: 'es' },
    build: {
      outDir: path('dist'),
      emptyOutDir: true,
      manifest: true,
      target: 'es2023',
      // Without it Lightning CSS rewrites light-dark() into variables that nobody defines, in production only.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      rolldownOptions: {
        input: { console: path('web/console/index.html'), storefront: path('web/storefront/index.html') },
        output: {
          codeSplitting: {
            groups: [
              { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\//, priority: 40 },
              {
                name: 'mantine',
                test: /@mantine\/(?:core|hooks)\/|@floating-ui/,
                priority: 30,
                entriesAware: true,
                // Scraps of a few hundred bytes cost more as requests, and compress worse, than they save.
                entriesAwareMergeThreshold: 1500,
              },
            ],
          },
        },
      },
    },
  }
})

/** Serves each address with its page, as the API does for the built one: /shop/… the storefront, the rest the console. */
function pages(): Plugin {
  const route = (request: IncomingMessage, _response: ServerResponse, next: () => void) => {
    const [pathname = '/'] = (request.url ?? '/').split('?')
    const isPage = request.headers.accept?.includes('text/html') && !/^\/(?:@|api\/)|\.\w+$/.test(pathname)
    if (isPage) request.url = pathname.startsWith('/shop/') ? '/storefront/index.html' : '/console/index.html'
    next()
  }
  return {
    name: 'mtc:pages',
    configureServer: ({ middlewares }) => void middlewares.use(route),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(route),
  }
}

/** Says who can sign in, below the addresses: the mocks have the demonstration's people. */
function signIns(): Plugin {
  return {
    name: 'mtc:sign-ins',
    configureServer(server) {
      const printUrls = server.printUrls.bind(server)
      server.printUrls = () => {
        printUrls()
        console.log(`\n${demoSignIns(process.stdout)}\n`)
      }
    },
  }
}

/** The reference page's script, served by ourselves so that /api/v1/docs works offline. */
function apiReference(): Plugin {
  const script = path('api/node_modules/@scalar/api-reference/dist/browser/standalone.js')
  const fileName = 'reference/scalar.js'
  return {
    name: 'mtc:api-reference',
    configureServer({ middlewares }) {
      middlewares.use(`/${fileName}`, (_request, response) => {
        response.setHeader('content-type', 'text/javascript; charset=utf-8')
        createReadStream(script).pipe(response)
      })
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(script) })
    },
  }
}

/** Marks the build with what it was made from; `start` rebuilds when that has changed. */
function stampBuild(): Plugin {
  let stamp = ''
  return {
    name: 'mtc:stamp',
    apply: 'build',
    buildStart() {
      stamp = sourceStamp(path('.'))
    },
    writeBundle: ({ dir }) => writeStamp(dir ?? path('dist'), stamp),
  }
}
