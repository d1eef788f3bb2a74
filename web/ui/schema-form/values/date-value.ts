const pad = (value: number) => String(value).padStart(2, '0')

/** An ISO time as a `datetime-local` input shows it: the reader's own zone, to the minute. */
export function toLocalInput(iso: string): string {
  const time = new Date(iso)
  if (Number.isNaN(time.getTime())) return ''
  const day = `${String(time.getFullYear()).padStart(4, '0')}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`
  return `${day}T${pad(time.getHours())}:${pad(time.getMinutes())}`
}

/** What a `datetime-local` input holds as an RFC 3339 time in UTC; undefined while it is incomplete. */
export function fromLocalInput(text: string): string | undefined {
  const time = new Date(text)
  return text === '' || Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}
