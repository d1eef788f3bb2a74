import schemas from '@mtc/openapi/schemas'
import { type ScreenEntry, type ScreenResource, screenOf } from './screens.ts'

const complete = new Map<string, ScreenResource>()

/** A resource with the schemas of its rows and forms. They are large: only what is loaded with a screen may import this. */
export function withSchemas(screen: ScreenEntry): ScreenResource {
  const known = complete.get(screen.path)
  if (known) return known
  const own = schemas[screen.path]
  if (!own) throw new Error(`The contract has no schemas of "${screen.path}": run \`pnpm openapi\`.`)
  const made = { ...screen, ...own }
  complete.set(screen.path, made)
  return made
}

/** The same for a path that the contract is known to have. */
export const resourceOf = (path: string): ScreenResource => withSchemas(screenOf(path))
