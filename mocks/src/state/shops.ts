import { type BrowserApi, SCHEMA, type SessionJar, startBrowserApi } from '@mtc/api/browser'
import { keeper } from './keeper.ts'
import { openSavedState, type SavedState, type State } from './saved-state.ts'

/** The real app in this page, as it was left before the reload. */
export interface Shops {
  api: BrowserApi
  /** Wraps the way to the app, so that what it changes is kept. */
  kept(send: (request: Request) => Promise<Response>): (request: Request) => Promise<Response>
  /** Says that something was changed past the app. */
  changed(): void
  flush(): Promise<void>
  /** Forgets everything: the next start fills the shops anew, here and in other tabs. */
  reset(): Promise<void>
}

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

export async function openShops(jar: SessionJar, onSeeding: () => Promise<void>): Promise<Shops> {
  const saved = await openSavedState(SCHEMA)
  const resumedApi = await resumed(saved, jar)
  if (!resumedApi) await onSeeding()
  const api = resumedApi ?? (await startBrowserApi(jar))
  const otherTabs = new BroadcastChannel('mtc-mocks')
  let isBehind = false
  let running = 0

  const save = () => {
    // Another tab's blocks stand there: ours must replace all of them, not some.
    if (isBehind) saved.forget()
    isBehind = false
    return saved
      .save({ database: api.engine.export(), files: api.files.entries })
      .then(() => otherTabs.postMessage('saved'))
  }
  const keep = keeper(save)
  const catchUp = async () => {
    isBehind = false
    const state = await saved.load()
    if (!state) return
    api.engine.import(state.database)
    fillFiles(api, state)
  }
  otherTabs.onmessage = ({ data }) => {
    if (data === 'reset') location.reload()
    else isBehind = true
  }
  window.addEventListener('pagehide', () => void keep.flush())
  if (!resumedApi) keep.changed()
  return {
    api,
    changed: keep.changed,
    flush: keep.flush,
    kept: (send) => async (request) => {
      if (isBehind && running === 0 && !keep.hasUnsaved()) await catchUp()
      running += 1
      try {
        return await send(request)
      } finally {
        running -= 1
        if (!READS.has(request.method)) {
          keep.changed()
          // What it asked for goes on after its answer.
          void api.idle().then(keep.changed)
        }
      }
    },
    async reset() {
      keep.stop()
      await saved.clear()
      otherTabs.postMessage('reset')
    },
  }
}

async function resumed(saved: SavedState, jar: SessionJar): Promise<BrowserApi | undefined> {
  try {
    const state = await saved.load()
    if (!state) return undefined
    const api = await startBrowserApi(jar, state.database)
    fillFiles(api, state)
    return api
  } catch (error) {
    console.warn('Mocks: what was kept cannot be gone on with, so the shops are filled anew.', error)
    await saved.clear()
    return undefined
  }
}

function fillFiles(api: BrowserApi, { files }: State): void {
  for (const [key, bytes] of files) api.files.entries.set(key, bytes)
}
