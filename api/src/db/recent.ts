/** A bounded map that forgets what was asked for the longest ago. */
export class Recent<V> {
  private readonly entries = new Map<string, V>()
  private readonly size: number
  private readonly forget: ((value: V) => void) | undefined

  constructor(size: number, forget?: (value: V) => void) {
    this.size = size
    this.forget = forget
  }

  get(key: string, make: () => V): V {
    const known = this.entries.get(key)
    if (known !== undefined) {
      // Only a crowded map has to know the order, and re-inserting costs more than finding.
      if (this.entries.size > this.size / 2) {
        this.entries.delete(key)
        this.entries.set(key, known)
      }
      return known
    }
    const made = make()
    this.entries.set(key, made)
    if (this.entries.size > this.size) this.dropOldest()
    return made
  }

  clear(): void {
    for (const value of this.entries.values()) this.forget?.(value)
    this.entries.clear()
  }

  private dropOldest(): void {
    for (const [key, value] of this.entries) {
      this.entries.delete(key)
      this.forget?.(value)
      return
    }
  }
}
