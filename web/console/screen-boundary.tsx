import type { ReactNode } from 'react'
import { ErrorBoundary } from '../ui/error-boundary.tsx'
import { ErrorState } from '../ui/error-state.tsx'

// What the three engines say when a script does not arrive.
const isMissingScript = ({ message }: Error) =>
  /dynamically imported module|Importing a module script failed/.test(message)

function Broken({ error, onRetry }: { error: Error; onRetry: () => void }) {
  if (!isMissingScript(error)) return <ErrorState title="This screen broke" message={error.message} onRetry={onRetry} />
  // What failed to load once is not asked for again before the page is.
  const reload = () => location.reload()
  if (!navigator.onLine)
    return <ErrorState title="This screen is not loaded yet" message="You are offline." onRetry={reload} />
  // A new version replaces the scripts that an open tab still asks for.
  const title = 'There is a new version of the console'
  return <ErrorState title={title} message="Load it, and go on where you were." onRetry={reload} />
}

/** Says what became of a screen that cannot be drawn; what stands around it stays. */
export function ScreenBoundary({ children }: { children: ReactNode }) {
  return <ErrorBoundary fallback={(error, retry) => <Broken error={error} onRetry={retry} />}>{children}</ErrorBoundary>
}
