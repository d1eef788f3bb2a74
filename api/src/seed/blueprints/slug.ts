/** A name as an address: small letters, digits and single hyphens. */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .replace(/&/g, ' and ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** The marker by which product data names one of its blueprint's pictures. */
export const pictureMarker = (key: string): string => `picture:${key}`
