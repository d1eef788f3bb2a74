interface ShownAt {
  /** The breakpoint at which a region is shown. */
  shown: string
  /** The breakpoint that the frame is for. */
  frame: string
  columns: number
  /** What `shown` is called. */
  title: string
}

/** That a region beside others is too narrow for the frame's own breakpoint, in words; undefined where it is not. */
export function widthInWords({ shown, frame, columns, title }: ShownAt): string | undefined {
  if (shown === frame) return undefined
  return `${columns === 1 ? '1 column' : `${columns} columns`}, as on ${title}`
}
