import { fileURLToPath } from 'node:url'
import type { D1Database } from '@cloudflare/workers-types'
import { expect, test } from 'vitest'
import { getPlatformProxy } from 'wrangler'
import { conformance } from './conformance.ts'
import { d1 } from './engines/d1.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations.gen.ts'
import { makeStore } from './store.ts'

const configPath = fileURLToPath(new URL('../../wrangler.jsonc', import.meta.url))

test('D1 answers as every engine does', async () => {
  const { env, dispose } = await getPlatformProxy<{ DB: D1Database }>({ configPath, persist: false })
  const store = makeStore('sqlite', d1(env.DB))
  await migrate(store, migrations)
  const transcript = await conformance(store)
  await dispose()
  await expect(JSON.stringify(transcript, null, 1)).toMatchFileSnapshot('conformance/transcript.txt')
}, 60_000)
