import { createRoot } from 'react-dom/client'
import { UiProvider } from '../ui/provider.tsx'
import { Gallery } from './gallery.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('The gallery has no element with the id "root".')
createRoot(root).render(
  <UiProvider>
    <Gallery {...Object.fromEntries(new URLSearchParams(location.search))} />
  </UiProvider>,
)
