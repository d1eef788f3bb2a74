import { sha256 } from '@noble/hashes/sha2.js'

/** How long somebody stays signed in. */
export const SESSION_SECONDS = 24 * 60 * 60

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

/** 256 random bits. */
export const newToken = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)))
/** What is stored of a token. */
export const tokenHash = (token: string): string => base64url(sha256(new TextEncoder().encode(token)))
/** Whether a text has the form of a token: anything else need not be looked for. */
export const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text)
