const KEY = 'mtc-editor'
/** Longer than a page that is being reloaded takes to let go. */
const PATIENCE_MS = 500

/** Holds a name for as long as this page lives; false where another page of this browser does. */
function claim(id: string): Promise<boolean> {
  if (!('locks' in navigator)) return Promise.resolve(true)
  return new Promise((resolve) => {
    const held = () => {
      resolve(true)
      return new Promise<never>(() => undefined)
    }
    navigator.locks
      .request(`${KEY} ${id}`, { signal: AbortSignal.timeout(PATIENCE_MS) }, held)
      .catch(() => resolve(false))
  })
}

async function found(): Promise<string> {
  const known = sessionStorage.getItem(KEY)
  // A duplicated tab brings the name of the other along.
  if (known && (await claim(known))) return known
  const made = crypto.randomUUID()
  sessionStorage.setItem(KEY, made)
  await claim(made)
  return made
}

let own: Promise<string> | undefined

/** Names this tab; a reload keeps the name, so that what was kept is found again. */
export function editorId(): Promise<string> {
  own ??= found()
  return own
}
