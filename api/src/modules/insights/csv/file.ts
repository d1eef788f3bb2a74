/** A file of comma-separated values in the making. */
export interface CsvFile {
  /** Without `.csv`. */
  name: string
  heading: string[]
  chunks: AsyncIterable<readonly (readonly unknown[])[]>
}
