// Loaded before every command (`node --import ./api/require-node.mjs …`): pnpm runs a script even when the
// install before it failed, and then on whichever Node the machine has. Plain ES2020 without dependencies,
// so that an old Node can still read why it is refused.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import module from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Ends the process with the reason when this Node or this installation cannot run the product. */
function requireNode() {
  const pinned = pinnedNode()
  const [major] = process.versions.node.split('.')
  if (major !== pinned.split('.')[0]) {
    refuse(
      `MTC Console runs on Node ${pinned}, and this is Node ${process.versions.node}.`,
      'The project installs that Node for itself. If you did come through pnpm, its install failed: the error is above.',
    )
  }
  const missing = missingPackages()
  if (missing.length > 0) {
    refuse(
      `The installation is incomplete: ${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ` and ${missing.length - 3} more` : ''} missing.`,
      'An install failed or was interrupted.',
    )
  }
}

function refuse(...reasons) {
  const remedy =
    'Run `npx --yes pnpm@12 install` in the project folder, see that it ends without an error, and try again.'
  console.error([...reasons, remedy].join('\n'))
  process.exit(1)
}

function pinnedNode() {
  const pin = /^ {2}node: (\d\S*)$/m.exec(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8'))
  if (!pin) refuse('pnpm-workspace.yaml pins no Node version (`node:` in its catalog).')
  return pin[1]
}

function missingPackages() {
  // pnpm writes this file last: without it no install has ever finished here.
  if (!existsSync(join(root, 'node_modules', '.modules.yaml'))) return ['node_modules']
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'package.json')))
    .flatMap(({ name }) => {
      const { dependencies = {} } = JSON.parse(readFileSync(join(root, name, 'package.json'), 'utf8'))
      return Object.keys(dependencies).filter((id) => !existsSync(join(root, name, 'node_modules', id, 'package.json')))
    })
}

requireNode()
// A second start loads what the first one compiled: about a third faster.
module.enableCompileCache(join(root, 'node_modules/.cache/node'))
