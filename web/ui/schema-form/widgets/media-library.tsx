import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useFormEnvironment } from '../services.ts'
import type { LibraryProps } from './media-dialog.tsx'

const MediaDialog = lazy(() => import('./media-dialog.tsx'))

/** The way to what was uploaded before: a window with a search; absent where the host has no library. */
export function MediaLibrary({
  disabled,
  onChoose,
  ...library
}: Omit<LibraryProps, 'onClose'> & { disabled: boolean }) {
  const { services } = useFormEnvironment()
  const [isOpen, setOpen] = useState(false)
  if (!services?.searchFiles) return null
  return (
    <>
      <Button variant="default" size="xs" disabled={disabled} onClick={() => setOpen(true)}>
        From library
      </Button>
      {isOpen && (
        <Suspense>
          <MediaDialog
            {...library}
            onClose={() => setOpen(false)}
            onChoose={(ids) => {
              setOpen(false)
              onChoose(ids)
            }}
          />
        </Suspense>
      )}
    </>
  )
}
