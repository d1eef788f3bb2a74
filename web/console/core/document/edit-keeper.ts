import type { Content, Patch } from '@mtc/openapi/document'
import type { Editing } from './editing.ts'
import type { EditStorage, KeptEdits } from './transport.ts'

/** Sees to it that the device holds what the server does not have, and nothing else. */
export class EditKeeper<C extends Content> {
  private kept: { base: C; patches: readonly Patch[]; takesOver: number | undefined } | undefined
  private readonly storage: EditStorage<C>

  constructor(storage: EditStorage<C>) {
    this.storage = storage
  }

  /** `stamp`: where on the server the edits stand; undefined while they stand on something older. */
  keep({ queue, takesOver, isQuiet }: Editing<C>, stamp: KeptEdits<C>['stamp'] | undefined): void {
    const { base, patches } = queue
    if (isQuiet) {
      if (this.kept) this.storage.save(undefined)
      this.kept = undefined
    } else if (this.kept?.base !== base || this.kept.patches !== patches || this.kept.takesOver !== takesOver) {
      this.kept = { base, patches, takesOver }
      this.storage.save({
        base,
        patches,
        ...(stamp ? { stamp } : {}),
        ...(takesOver === undefined ? {} : { takesOver }),
      })
    }
  }
}
