import type { Connect, Plugin } from 'vite'

/** Serves /config.json as the web server does in production: the one thing the client cannot know at build time. */
export function runtimeConfig(): Plugin {
  const authority = process.env.SOHOI_OIDC_AUTHORITY ?? 'http://localhost:8180/realms/sohoi'
  const answer: Connect.NextHandleFunction = (_request, response) => {
    response.setHeader('Content-Type', 'application/json')
    response.setHeader('Cache-Control', 'no-store')
    response.end(JSON.stringify({ authority, clientId: 'sohoi-client' }))
  }
  return {
    name: 'sohoi:config',
    configureServer: (server) => void server.middlewares.use('/config.json', answer),
    configurePreviewServer: (server) => void server.middlewares.use('/config.json', answer),
  }
}
