import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The first of these names that is a program on the PATH. */
export function onPath(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable)
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false // that it cannot be run is the answer
  }
}

/** Installs Debian packages when this is root on a Debian, saying so; whether it worked. */
export function aptInstall(...packages: string[]): boolean {
  const apt = onPath('apt-get')
  if (!apt) return false
  if (process.getuid?.() !== 0) {
    console.log(`Only root can install ${packages.join(', ')} here: sudo apt-get install -y ${packages.join(' ')}`)
    return false
  }
  console.log(`Installing ${packages.join(', ')} with apt-get …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apply = (...args: string[]) =>
    spawnSync(apt, ['-o', 'Acquire::http::Timeout=15', '-o', 'Acquire::Retries=1', ...args], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 300_000,
    }).status === 0
  const install = () => apply('install', '-y', '--no-install-recommends', ...packages)
  return install() || (apply('update') && install())
}

/** PostgreSQL refuses root, so as root it runs as somebody else; otherwise as ourselves. */
export function unprivilegedUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      Number(spawnSync('id', [flag, name]).stdout.toString().trim() || Number.NaN),
    )
    if (uid && gid) return { uid, gid }
  }
  throw new Error('PostgreSQL must not run as root, and this machine has neither a user "postgres" nor "nobody"')
}
