import { BASE_PATH, type Operation } from '@mtc/openapi'

interface Entry {
  operation: Operation
  pattern: RegExp
  /** How many of its path's steps are names: of two paths that fit, the one with fewer is meant. */
  nameCount: number
}

const escaped = (text: string) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&')

/** Finds the operation that a request means, whether or not anybody has implemented it. */
export function routeTable(
  operations: readonly Operation[],
): (method: string, pathname: string) => Operation | undefined {
  const entries = operations.map((operation): Entry => {
    const steps = operation.path.split('/')
    const source = steps.map((step) => escaped(step).replace(/\{\w+\}/g, '[^/]+')).join('/')
    const nameCount = steps.filter((step) => step.startsWith('{')).length
    return { operation, pattern: new RegExp(`^${escaped(BASE_PATH)}${source}$`), nameCount }
  })
  entries.sort((one, other) => one.nameCount - other.nameCount)
  return (method, pathname) => {
    const asked = method === 'HEAD' ? 'get' : method.toLowerCase()
    return entries.find(({ operation, pattern }) => operation.method === asked && pattern.test(pathname))?.operation
  }
}
