import { ConfigError, readConfig } from './config.ts'
import { migrate } from './db/migrate.ts'
import { migrations } from './db/migrations.gen.ts'
import { openPlatform } from './node.ts'

// `pnpm migrate`: brings the database of the environment up to date, and says what it applied.
try {
  const { platform, close } = await openPlatform(readConfig(process.env))
  try {
    const applied = await migrate(platform.store, migrations)
    console.log(applied.length ? `Applied ${applied.join(', ')}` : 'The database is up to date')
  } finally {
    await close()
  }
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error)
  process.exitCode = 1
}
