import { blockOf, blockSums, changedBlocks } from './block-sums.ts'

/** The shops as they stand: the database's bytes and the uploaded files. */
export interface State {
  database: Uint8Array<ArrayBuffer>
  files: ReadonlyMap<string, Uint8Array>
}
interface Head {
  schema: string
  size: number
  sums: Uint32Array
}

/** The state of the shops in this browser, over reloads. */
export interface SavedState {
  /** Undefined when there is none; throws when it is of another schema, or incomplete. */
  load(): Promise<State | undefined>
  /** Issues everything before it returns, so that it can be called while the page is being left. */
  save(state: State): Promise<void>
  clear(): Promise<void>
  /** Somebody else has saved: what is known of the blocks no longer holds. */
  forget(): void
}

const STORES = ['head', 'blocks', 'files'] as const

/** Keeps the state in IndexedDB. `schema` names the tables that this version knows. */
export async function openSavedState(schema: string, name = 'mtc-mocks'): Promise<SavedState> {
  const db = await open(name)
  let sums = new Uint32Array(0)
  let keptFiles = new Set<string>()
  const forget = () => {
    sums = new Uint32Array(0)
    keptFiles = new Set()
  }
  return {
    forget,
    async load() {
      const transaction = db.transaction(STORES)
      const [head, blocks, keys, files] = await Promise.all([
        answer<Head | undefined>(transaction.objectStore('head').get(0)),
        answer<Uint8Array<ArrayBuffer>[]>(transaction.objectStore('blocks').getAll()),
        answer(transaction.objectStore('files').getAllKeys()),
        answer<Uint8Array[]>(transaction.objectStore('files').getAll()),
      ])
      if (!head) return undefined
      if (head.schema !== schema) throw new Error('it was made by a version with other tables')
      const database = joined(blocks, head)
      sums = new Uint32Array(head.sums)
      keptFiles = new Set(keys.map(String))
      return { database, files: new Map(files.map((bytes, at) => [String(keys[at]), bytes])) }
    },
    save({ database, files }) {
      const next = blockSums(database)
      const transaction = db.transaction(STORES, 'readwrite')
      const blocks = transaction.objectStore('blocks')
      for (const block of changedBlocks(sums, next)) blocks.put(blockOf(database, block), block)
      blocks.delete(IDBKeyRange.lowerBound(next.length))
      for (const [key, bytes] of files) if (!keptFiles.has(key)) transaction.objectStore('files').put(bytes, key)
      const head: Head = { schema, size: database.length, sums: next }
      transaction.objectStore('head').put(head, 0)
      sums = next
      keptFiles = new Set(files.keys())
      return finished(transaction)
    },
    clear() {
      forget()
      const transaction = db.transaction(STORES, 'readwrite')
      for (const store of STORES) transaction.objectStore(store).clear()
      return finished(transaction)
    },
  }
}

function joined(blocks: readonly Uint8Array<ArrayBuffer>[], { size, sums }: Head): Uint8Array<ArrayBuffer> {
  const database = new Uint8Array(size)
  let at = 0
  for (const block of blocks) {
    if (at + block.length > size) throw new Error('it holds more than it should')
    database.set(block, at)
    at += block.length
  }
  if (at !== size || changedBlocks(sums, blockSums(database)).length > 0) throw new Error('parts of it are missing')
  return database
}

function open(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1)
  request.onupgradeneeded = () => {
    for (const store of STORES) request.result.createObjectStore(store)
  }
  return answer(request)
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const finished = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
    transaction.commit()
  })
