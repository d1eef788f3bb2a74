/** Whether keys are about the widgets: in the settings Delete is about what stands there. */
export function isOnCanvas(): boolean {
  const { activeElement, body } = document
  // A press beside the widgets gives the focus to what is around everything.
  return activeElement === body || activeElement?.matches('main') || activeElement?.closest('[data-canvas]') != null
}
