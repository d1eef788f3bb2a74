/** Where a file's content is fetched. */
export const fileUrl = (tenantSlug: string, id: string): string => `/api/v1/${tenantSlug}/files/${id}`
