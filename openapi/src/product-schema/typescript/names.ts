/** `game-key` or `Game key` as TypeScript names a type: `GameKey`. Names that start with a digit get a letter first. */
export function typeName(text: string): string {
  const words = text
    .normalize('NFKD')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return /^[A-Za-z]/.test(name) ? name : `T${name}`
}

/** A member's name as it is written in a type: quoted unless it is a plain identifier. */
export function memberName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) && name !== '__proto__' ? name : JSON.stringify(name)
}

/** A name that is not taken yet, and is now. */
export function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted
  for (let nth = 2; taken.has(name); nth += 1) name = `${wanted}${nth}`
  taken.add(name)
  return name
}
