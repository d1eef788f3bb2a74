import './storefront.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { tenantOf } from './shop/addresses.ts'
import { restoreTheme } from './shop/use-theme.ts'

// The only thing that knows of the mocks; a build contains none of it.
if (import.meta.env.VITE_MOCK) await (await import('@mtc/mocks')).start()

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root": the shop has nowhere to stand.')
const tenant = tenantOf(location.pathname)
restoreTheme(tenant)
createRoot(root).render(
  <StrictMode>
    <App tenant={tenant} />
  </StrictMode>,
)
