/** Where a file's bytes are. They never change for an id. */
export const fileUrl = (tenant: string, id: string): string => `/api/v1/${tenant}/files/${id}`
