import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'

// The only thing that knows of the mocks; a build contains none of it.
if (import.meta.env.VITE_MOCK) await (await import('@mtc/mocks')).start()

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root": the console has nowhere to stand.')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
