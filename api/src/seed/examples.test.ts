import { contractDocument, type Operation, operations, resources } from '@mtc/openapi'
import { beforeAll, describe, expect, test } from 'vitest'
import { startApi } from '../testing/start-api.ts'
import { seedDemo } from './index.ts'

type Call = Awaited<ReturnType<Awaited<ReturnType<typeof startApi>>['as']>>
interface OperationObject {
  parameters?: { name: string; in: string; example?: string }[]
}
type Row = Record<string, unknown>

const { paths } = contractDocument() as unknown as { paths: Record<string, Record<string, OperationObject>> }
let owner: Call
let root: Call

beforeAll(async () => {
  const api = await startApi()
  await seedDemo({ store: api.store, files: api.platform.files }, api.platform.now())
  owner = await api.as('owner', 'games')
  root = await api.as('root')
}, 60_000)

const parametersOf = ({ path, method }: Operation, place: string) =>
  (paths[path]?.[method]?.parameters ?? []).filter((parameter) => parameter.in === place)
/** Calls an operation just as its examples say. */
function callAsShown(operation: Operation) {
  const path = parametersOf(operation, 'path').reduce(
    (address, { name, example = '' }) => address.replace(`{${name}}`, example),
    operation.path,
  )
  const ifMatch = parametersOf(operation, 'header').find(({ name }) => name === 'If-Match')?.example
  const call = operation.access === 'platform' ? root : owner
  return call(operation.method.toUpperCase(), path, {
    ...(operation.bodyExample ? { body: operation.bodyExample } : {}),
    ...(ifMatch ? { headers: { 'if-match': ifMatch } } : {}),
  })
}

/** When the seed ran shows in these. */
const TIMES = new Set(['createdAt', 'updatedAt', 'publishedAt', 'placedAt', 'startedAt', 'finishedAt'])
/** This changes with every word of the seed. */
const DIGEST = 'contractHash'
/** Orders are drawn anew every day, and editors come and go: only this much stays. */
const LASTING: Readonly<Record<string, readonly string[]>> = {
  getOrder: ['id', 'version', 'orderNumber', 'storeId', 'currency'],
  // Nobody has it open.
  getProductTypeDraft: ['content', 'draftId', 'sequence', 'baseRevision', 'publishedRevision', 'isChanged'],
  getTemplateDraft: ['content', 'draftId', 'sequence', 'baseRevision', 'publishedRevision', 'isChanged'],
  getOrderItem: ['id', 'version', 'orderId', 'currency', 'position'],
}

/** Whether an example says nothing that the answer contradicts: it may leave out fields and entries. */
function agrees(example: unknown, actual: unknown): boolean {
  if (Array.isArray(example))
    return Array.isArray(actual) && example.every((one) => actual.some((other) => agrees(one, other)))
  if (typeof example !== 'object' || example === null) return Object.is(example, actual)
  if (typeof actual !== 'object' || actual === null) return false
  return Object.entries(example).every(
    ([key, value]) => TIMES.has(key) || key === DIGEST || agrees(value, (actual as Row)[key]),
  )
}
const contradictions = (example: Row, actual: Row, keys: readonly string[] = Object.keys(example)) =>
  keys

    .filter((key) => !TIMES.has(key) && key !== DIGEST && !agrees(example[key], actual[key]))
    .map((key) => ({ key, example: example[key], actual: actual[key] }))

const named = (list: readonly Operation[]) => list.map((operation) => [operation.id, operation] as const)
const isRow = ({ example, list }: Operation) => !list && typeof example === 'object' && !Array.isArray(example)
/** A stream has no end to wait for. */
const isStream = ({ raw }: Operation) => raw?.type === 'text/event-stream'
const reads = operations.filter(
  (operation) =>
    operation.method === 'get' &&
    operation.access !== 'public' &&
    operation.tag !== 'Health' &&
    !isStream(operation as unknown as Operation),
)
const shopWindow = operations.filter(({ method, tag }) => method === 'get' && tag === 'Storefront')

describe('in a freshly seeded shop', () => {
  test.each(named([...reads, ...shopWindow]))(
    '%s answers to its examples with what they show',
    async (id, operation) => {
      const { status, body } = await callAsShown(operation)
      expect(status).toBe(200)
      if (isRow(operation)) expect(contradictions(operation.example as Row, body.data, LASTING[id])).toEqual([])
    },
  )

  test.each(resources.map((resource) => [resource.name, resource] as const))(
    'the address of %s names the row of its example',
    (_, { example, operations: own }) => {
      expect(parametersOf(own.get as unknown as Operation, 'path').at(-1)?.example).toBe(example['id'])
    },
  )
})

describe('writing as the examples say', () => {
  const ownRows = resources.filter(({ shared }) => !shared)
  const of = (verb: 'create' | 'update', list = ownRows) =>
    named(
      list.flatMap(({ operations: own }) =>
        verb in own ? [(own as unknown as Record<string, Operation>)[verb]] : [],
      ) as Operation[],
    )
  test.each(of('create', [...resources]))('%s makes a row', async (_, operation) => {
    const { status, body } = await callAsShown(operation)
    expect({ status, errors: body.errors }).toEqual({ status: 201, errors: undefined })
    expect(contradictions(operation.bodyExample as Row, body.data)).toEqual([])
  })

  test.each(of('update'))('%s changes the row of the example', async (_, operation) => {
    const { status, body } = await callAsShown(operation)
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined })
  })
})
