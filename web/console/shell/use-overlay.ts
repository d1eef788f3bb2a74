import { useState } from 'react'
import { showFailure } from '../../ui/undo-toast.tsx'

/** Something over the screen, loaded when it is first opened: what does not arrive is said, and the screen stays. */
export function useOverlay(name: string, load: () => Promise<unknown>) {
  const [state, setState] = useState<'unused' | 'open' | 'closed'>('unused')
  return {
    isUsed: state !== 'unused',
    isOpen: state === 'open',
    open: () =>
      void load().then(
        () => setState('open'),
        () => showFailure(`${name} could not be loaded`, 'Check your connection, then try again.'),
      ),
    close: () => setState('closed'),
  }
}
