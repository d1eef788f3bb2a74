import type { Context } from 'hono'
import type { Store } from '../db/port.ts'

/** Bytes by key. Keys are made by us, never by a caller. */
export interface FileStorage {
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>
  get(key: string): Promise<{ body: ReadableStream | Uint8Array; size: number } | undefined>
  /** Throws when the storage does not answer. */
  check(): Promise<void>
}

/** Text by key for a while. Never for counts or money: it may lag behind. */
export interface Cache {
  get(key: string): Promise<string | undefined>
  set(key: string, value: string, ttlSeconds: number): Promise<void>
  /** Throws when the cache does not answer. */
  check(): Promise<void>
}

export interface RateLimit {
  limit: number
  remaining: number
  resetSeconds: number
  isExceeded: boolean
}
export interface RateLimiter {
  /** Takes one from the budget of `key`: so many per so many seconds. */
  consume(key: string, limit: number, windowSeconds: number): Promise<RateLimit>
}

/** How the session's token travels: a cookie on a server, a jar in the browser's mock. */
export interface SessionTransport {
  read(c: Context): string | undefined
  /** Keeps a token; answers the headers that carry it. */
  write(c: Context, token: string, maxAgeSeconds: number): Record<string, string>
  clear(c: Context): Record<string, string>
  /** Whether a browser sends the token by itself, so that the Origin of unsafe requests must be checked. */
  isAmbient: boolean
}

export interface LogEntry {
  level: 'info' | 'error'
  message: string
  requestId?: string
  method?: string
  path?: string
  status?: number
  durationMs?: number
  error?: unknown
}

/** Who works on jobs. What is to be done stands in the database: waking only says that it need not wait. */
export interface JobQueue {
  /** A request has asked for work, and has been committed. */
  wake(c: Context): void
}

/** How news of committed events gets around. The events themselves stand in the outbox: an announcement only says that nobody need wait. */
export interface Realtime {
  /** Events of a tenant have been committed. */
  announce(tenantId: string): void
  /** Calls back whenever there may be events of a tenant, wherever they were committed; answers how to stop that. */
  hear(tenantId: string, wake: () => void): () => void
  /** How often the outbox is looked into all the same, while somebody listens. */
  lookEveryMs: number
  /** After so long a stream ends, and whoever listened comes again. */
  streamMs: number
  /** Aborted when the process is to end: streams end then. */
  ending: AbortSignal
}

/** Everything that differs between Node, Workers and the browser. */
export interface Platform {
  store: Store
  files: FileStorage
  cache: Cache
  /** None: no limits, as in development. */
  limiter?: RateLimiter
  session: SessionTransport
  jobs: JobQueue
  realtime: Realtime
  /** Whether one request may wait for what another does: without that, each reads for itself what others are reading too. */
  requestsMayWait: boolean
  /** Milliseconds since 1970. */
  now(): number
  /** A new UUIDv7. */
  newId(): string
  log(entry: LogEntry): void
  /** How long a principal may be remembered without asking the database, in this process. 0: never. */
  principalTtlMs: number
  /** Parses every answer against the contract: for development and tests. */
  checkAnswers: boolean
  /** The caller's address, for limits. */
  clientAddress(c: Context): string
}
