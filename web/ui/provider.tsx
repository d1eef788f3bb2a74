import '@fontsource-variable/inter'
import '@mantine/core/styles.layer.css'
import './base.css'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { lazy, type ReactNode, Suspense } from 'react'
import { cspNonce } from './csp-nonce.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { cssVariables, theme } from './theme.ts'

// Nobody needs them for the first paint.
const Toasts = lazy(async () => ({ default: (await import('./toasts.tsx')).Toasts }))
const Dialogs = lazy(async () => ({ default: (await import('./dialogs.tsx')).Dialogs }))

const colorSchemeManager = localStorageColorSchemeManager({ key: 'mtc-color-scheme' })

/** Everything a screen needs to look like the console: theme, scheme (the system's until chosen), toasts, dialogs. */
export function UiProvider({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      getStyleNonce={() => cspNonce() ?? ''}
    >
      {children}
      <ErrorBoundary fallback={() => null}>
        <Suspense>
          <Toasts />
          <Dialogs />
        </Suspense>
      </ErrorBoundary>
    </MantineProvider>
  )
}
