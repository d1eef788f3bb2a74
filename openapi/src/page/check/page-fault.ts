/** What keeps a page from being published. */
export interface PageFault {
  /** JSON Pointer into the page's content. */
  pointer: string
  message: string
  /** The widget that it is about. */
  widgetId?: string
}

/** Says what is wrong at a place below the one that it was made for. */
export type Blame = (below: string, message: string) => PageFault

/** Faults at a place of the content, of one of its widgets where it says which. */
export const blameAt =
  (place: string, widgetId?: string): Blame =>
  (below, message) => ({ pointer: place + below, message, ...(widgetId === undefined ? {} : { widgetId }) })

/** The same, further down. */
export const below =
  (blame: Blame, place: string): Blame =>
  (further, message) =>
    blame(place + further, message)
