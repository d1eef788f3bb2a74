/**
 * How the palette and the canvas speak while a component is dragged: by the browser's own drag and drop. What is dragged
 * can only be read when it is dropped, but its kinds can be seen before, so the id stands in the kind.
 */
const KIND = 'application/x-mtc-component+'

/** Begins to drag a component; for `onDragStart` of whatever stands for it. */
export function startComponentDrag(transfer: DataTransfer, { id, name }: { id: string; name: string }): void {
  transfer.setData(`${KIND}${id}`, id)
  // Firefox starts no drag without data that it knows.
  transfer.setData('text/plain', name)
  transfer.effectAllowed = 'copy'
}

/** The id of the component that is being dragged; undefined: it is something else. */
export const draggedComponent = (transfer: DataTransfer | null): string | undefined =>
  transfer?.types.find((type) => type.startsWith(KIND))?.slice(KIND.length)
