import type { AppContext } from '../../kit/env.ts'

const CONFIGURATION = JSON.stringify({
  withDefaultFonts: false,
  hideClientButton: true,
  telemetry: false,
  showDeveloperTools: 'never',
  agent: { disabled: true },
  mcp: { disabled: true },
}).replaceAll('"', '&quot;')

/** The reference: the contract read by Scalar from our own server, with nothing from elsewhere. */
export function referencePage(c: AppContext): Response {
  const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>MTC Console API</title>
    <link rel="icon" href="data:,">
  </head>
  <body>
    <script id="api-reference" data-url="/api/v1/openapi.json" data-configuration="${CONFIGURATION}"></script>
    <script src="/reference/scalar.js"></script>
  </body>
</html>`
  return c.html(html, 200, {
    'Content-Security-Policy':
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'",
  })
}
