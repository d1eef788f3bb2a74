import { LRUCache } from 'lru-cache'
import { ApiError } from '../../kit/api-error.ts'
import type { AppContext } from '../../kit/env.ts'
import { generationsOf, SYSTEM } from '../../kit/generations.ts'
import type { Cache } from '../../platform/port.ts'
import { loadPage } from './load.ts'
import { resolve } from './resolve.ts'
import type { TemplateRow } from './rows.ts'
import type { PageState } from './state.ts'

/** Goes up with every change of what a state is: what an older version of the program kept is not read. */
const FORMAT = 1
/** A back-stop only: a change of anything that a page is made of counts a generation on, and with it the key. */
const TTL_SECONDS = 300

/** Pages that this process has read from its cache or put there, for reading a page's text takes longer than all the rest. */
const MOST_AT_HAND = 50
type Load = () => Promise<PageState>
type Hand = LRUCache<string, PageState, Load>
const atHand = new WeakMap<Cache, Hand>()

function handOf(cache: Cache): Hand {
  const known = atHand.get(cache)
  if (known) return known
  const made: Hand = new LRUCache({
    max: MOST_AT_HAND,
    ttl: TTL_SECONDS * 1000,
    fetchMethod: (_key, _stale, { context }) => context(),
    // Whoever waits for a page gets it, however many others have been asked for meanwhile.
    ignoreFetchAbort: true,
  })
  atHand.set(cache, made)
  return made
}

/**
 * A published page as far as it is the same for everybody: from the cache, under the generations of what it is made of.
 * A cache that lags behind only holds what nobody asks for any more; one that fails is as good as empty.
 */
export async function publishedPage(
  c: AppContext,
  page: string,
  audience: TemplateRow['audience'],
): Promise<PageState> {
  const { store, cache, requestsMayWait, log } = c.get('platform')
  const { id } = c.get('tenant')
  const reportFailure = (error: unknown): undefined => {
    log({ level: 'error', message: 'The cache of pages failed', requestId: c.get('requestId'), error })
  }
  const generations = await generationsOf(store, [
    { scope: id, subject: 'ui' },
    { scope: SYSTEM, subject: 'ui' },
  ])
  const key = ['page', FORMAT, id, audience, page, ...generations].join(':')
  const load = async (): Promise<PageState> => {
    const kept = await cache.get(key).catch(reportFailure)
    if (kept !== undefined) return JSON.parse(kept) as PageState
    const rows = await loadPage(store, id, page, audience)
    if (!rows) throw new ApiError('NOT_FOUND', { message: 'There is no page of this name' })
    const { state } = resolve(rows)
    await cache.set(key, JSON.stringify(state), TTL_SECONDS).catch(reportFailure)
    return state
  }
  const hand = handOf(cache)
  // Everybody who is there after a change asks at once: where they may wait, one of them loads the page for all.
  if (requestsMayWait) return hand.forceFetch(key, { context: load })
  const state = hand.get(key) ?? (await load())
  hand.set(key, state)
  return state
}
