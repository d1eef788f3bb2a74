/** npx, pnpm and the terminal may each deliver the same Ctrl-C; within this time it is one. */
const sameKeypressMs = 500

/** Ends the process on SIGINT or SIGTERM once `stop` has let running requests finish; a second signal does not wait. */
export function stopOnSignal(stop: () => Promise<void>, say: (line: string) => void): void {
  let askedAt: number | undefined
  const onSignal = async () => {
    if (askedAt !== undefined) {
      if (performance.now() - askedAt > sameKeypressMs) process.exit(130)
      return
    }
    askedAt = performance.now()
    const hint = setTimeout(() => say('Finishing running requests. Ctrl-C again ends at once.'), 1000)
    try {
      await stop()
      process.exitCode = 0
    } catch (error) {
      console.error(error)
      process.exitCode = 1
    }
    clearTimeout(hint)
    say('Stopped.')
    process.exit()
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
}
