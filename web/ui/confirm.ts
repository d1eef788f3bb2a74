export interface Confirmation {
  /** A question that names the thing: "Delete Night Harbour?" */
  title: string
  /** What will be lost, by name and number. */
  consequence: string
  /** The verb of the button: "Delete product". */
  action: string
  /** What the other button says: "Cancel", unless told. */
  cancel?: string
  isDangerous?: boolean
}

/** Asks before something that cannot be undone; true when the person goes on. */
export const confirm = async (confirmation: Confirmation): Promise<boolean> =>
  (await import('./dialogs.tsx')).openConfirmation(confirmation)
