// Each name costs memory in every connection of the server, for as long as it lives.
const MAX_NAMES = 1000
const MAX_SEEN_ONCE = 5000

/** Names for prepared statements: only for those that come again, and never two texts by one name. */
export class StatementNames {
  private readonly names = new Map<string, { name: string }>()
  private readonly seenOnce = new Set<string>()

  of(sql: string): { name?: string } {
    const known = this.names.get(sql)
    if (known) return known
    if (this.names.size === MAX_NAMES) return {}
    if (this.seenOnce.delete(sql)) {
      const named = { name: `s${this.names.size}` }
      this.names.set(sql, named)
      return named
    }
    if (this.seenOnce.size === MAX_SEEN_ONCE) this.seenOnce.clear()
    this.seenOnce.add(sql)
    return {}
  }
}
