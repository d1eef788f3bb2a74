import { Component, type ReactNode } from 'react'
import { ErrorState } from '../ui/error-state.tsx'

/** Catches what breaks while a screen is drawn: the shell stays, and the rest can be tried again. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | undefined }> {
  override state: { error: Error | undefined } = { error: undefined }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    // A new version replaces the chunks that an open tab still asks for.
    const isOldVersion = /dynamically imported module|Importing a module script failed/.test(error.message)
    return (
      <ErrorState
        title={isOldVersion ? 'There is a new version of the console' : 'This screen broke'}
        message={isOldVersion ? 'Load it, and go on where you were.' : error.message}
        onRetry={() => (isOldVersion ? location.reload() : this.setState({ error: undefined }))}
      />
    )
  }
}
