import { Button } from '@mantine/core'
import type { Builder } from '../model/builder.ts'
import { useDiscard } from './use-discard.ts'

/** The button that throws the draft away, after saying how much that is. */
export function DiscardDraft({ builder, onDone }: { builder: Builder; onDone: () => void }) {
  const discard = useDiscard(builder)
  if (!builder.document.isChanged || !discard) return null
  const press = async () => {
    if (await discard()) onDone()
  }
  return (
    <Button fullWidth variant="subtle" color="red" onClick={() => void press()}>
      Discard the draft
    </Button>
  )
}
