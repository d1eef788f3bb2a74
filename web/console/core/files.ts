import { answerOf, type components } from './api.ts'

export type StoredFile = components['schemas']['File']
/** How many of a file's bytes are on the other side. */
export type OnSent = (bytes: number) => void

interface Answer {
  data?: { data: StoredFile }
  error?: unknown
  response: Response
}

/** Uploads one file. */
export async function uploadFile(tenant: string, file: File, onSent?: OnSent): Promise<StoredFile> {
  return (await answerOf(send(`/api/v1/${tenant}/admin/files`, file, onSent))).body.data
}

// Of a request's way up only XMLHttpRequest tells; fetch, and with it the typed client, knows of the answer alone.
function send(url: string, file: File, onSent: OnSent | undefined): Promise<Answer> {
  const form = new FormData()
  form.append('file', file, file.name)
  const request = new XMLHttpRequest()
  return new Promise((resolve, reject) => {
    request.upload.onprogress = ({ loaded }) => onSent?.(Math.min(loaded, file.size))
    request.onload = () => resolve(answered(request))
    request.onerror = () => reject(new TypeError('The upload broke off.'))
    request.open('POST', url)
    request.setRequestHeader('Idempotency-Key', crypto.randomUUID())
    request.send(form)
  })
}

function answered(request: XMLHttpRequest): Answer {
  const response = new Response(null, { status: request.status, headers: requestId(request) })
  const body = parsed(request.responseText)
  // The contract's own shape where the status says success; whatever a refusal holds, its reader checks.
  return response.ok ? { data: body as { data: StoredFile }, response } : { error: body, response }
}

const requestId = (request: XMLHttpRequest): Record<string, string> => {
  const id = request.getResponseHeader('X-Request-Id')
  return id === null ? {} : { 'X-Request-Id': id }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    // A proxy between answers with a page of its own; the status says the rest.
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
