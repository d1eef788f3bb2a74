import { QueryClientProvider } from '@tanstack/react-query'
import { Suspense } from 'react'
import { Router } from 'wouter'
import { UiProvider } from '../ui/provider.tsx'
import { CardSkeleton } from '../ui/skeletons.tsx'
import { queryClient } from './core/api.ts'
import { useHistoryGuard } from './core/history-guard.ts'
import { lazyScreen } from './core/lazy-screen.ts'
import { SessionProvider, useMe } from './core/session.ts'
import { useShortcutListener } from './core/shortcuts.ts'
import { guardedNavigation, mayLeave } from './core/unsaved.ts'
import { Routes } from './routes.tsx'
import { ScreenBoundary } from './screen-boundary.tsx'
import { Failed } from './screens/failed.tsx'

const SignInScreen = lazyScreen(async () => (await import('./features/sign-in/sign-in-screen.tsx')).SignInScreen)

function Console() {
  useShortcutListener()
  useHistoryGuard(mayLeave)
  const me = useMe()
  if (me.isPending) return <CardSkeleton height={400} />
  if (me.data === null) {
    return (
      <Suspense fallback={null}>
        <SignInScreen />
      </Suspense>
    )
  }
  if (me.data === undefined) {
    return (
      <main>
        <Failed what="The console could not start" error={me.error} onRetry={() => void me.refetch()} />
      </main>
    )
  }
  return (
    <SessionProvider value={me.data}>
      <Routes />
    </SessionProvider>
  )
}

/** The console: its looks, its questions to the API, its addresses. */
export function App() {
  return (
    <UiProvider>
      <QueryClientProvider client={queryClient}>
        <Router aroundNav={guardedNavigation}>
          <ScreenBoundary>
            <Console />
          </ScreenBoundary>
        </Router>
      </QueryClientProvider>
    </UiProvider>
  )
}
