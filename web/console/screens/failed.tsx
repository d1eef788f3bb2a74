import { ErrorState } from '../../ui/error-state.tsx'
import { ApiFailure } from '../core/api-failure.ts'

/** What could not be loaded, why, and the way to try again. */
export function Failed({ what, error, onRetry }: { what: string; error: Error; onRetry: () => void }) {
  const requestId = error instanceof ApiFailure ? error.requestId : undefined
  return <ErrorState title={what} message={error.message} requestId={requestId} onRetry={onRetry} />
}
