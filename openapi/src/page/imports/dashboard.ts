/** A panel of a dashboard, as far as a page can take it over. */
export interface Panel {
  key: string
  title: string | undefined
  /** What the other tool calls this kind of panel; undefined where the file says only where something lies. */
  kind: string | undefined
  text: string | undefined
}

/** A file, taken apart. */
export interface Dashboard {
  name: string | undefined
  panels: readonly Panel[]
  /** Where panels lie, by the name of a breakpoint; `''` is the widest. Items as react-grid-layout writes them. */
  layouts: Readonly<Record<string, readonly unknown[]>>
  /** How many columns the file says that its grid has, by the name of a breakpoint; `''` for those not named. */
  columns: Readonly<Record<string, number>>
  /** What people could choose on it. */
  variables: readonly string[]
}
