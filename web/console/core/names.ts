/** A label as the name that stands for it in the API: "Release date" is `releaseDate`. */
export function nameFor(label: string, taken: readonly string[]): string {
  const words = label
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
  const camel = words
    .map((word, place) => {
      const rest = /^[A-Z\d]+$/.test(word) ? word.slice(1).toLowerCase() : word.slice(1)
      return (place === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + rest
    })
    .join('')
    .slice(0, 60)
  const base = /^[A-Za-z_]/.test(camel) ? camel : `field${camel.charAt(0).toUpperCase()}${camel.slice(1)}`
  return freeName(base, taken)
}

/** The name itself, or with the first number that nobody has. */
export function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name
  for (let number = 2; ; number += 1) if (!taken.includes(`${name}${number}`)) return `${name}${number}`
}
