import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { reasonOf } from '../../../ui/reason.ts'
import { showDone, showFailure } from '../../../ui/undo-toast.tsx'
import { recordAddress } from '../../core/addresses.ts'
import { usePlace } from '../../core/place.ts'
import { nameOf, useResource } from '../../core/queries.ts'
import type { ScreenResource } from '../../core/screens.ts'

interface BringBackProps {
  /** The resource of the row that was deleted. */
  screen: ScreenResource
  rowId: string
  /** The entry that says that it was deleted. */
  entryId: string
}

/** Undeletes a row from the entry that says that it was deleted, and opens it. */
export function BringBack({ screen, rowId, entryId }: BringBackProps) {
  const place = usePlace()
  const { api, saved } = useResource(screen)
  const [, navigate] = useLocation()
  const [isBusy, setBusy] = useState(false)
  const restore = async () => {
    setBusy(true)
    try {
      const answer = await api.restore(rowId, entryId)
      saved(answer)
      showDone(`${nameOf(screen, answer.row)} is back`)
      navigate(recordAddress(place, screen, rowId))
    } catch (error) {
      showFailure('It could not be brought back', reasonOf(error))
      setBusy(false)
    }
  }
  return (
    <Button variant="default" loading={isBusy} onClick={() => void restore()}>
      Bring the {screen.singular} back
    </Button>
  )
}
