/* The pages of the client on this device, so that an officer can record without a network. Data is never kept here. */
const version = '__VERSION__'
const files = __FILES__

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(version).then((cache) => cache.addAll(files)))
})

// No skipWaiting: a newer client takes over when the old one is closed, never in the middle of a form.
self.addEventListener('activate', (event) => {
  const old = (name) => name !== version
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin || url.pathname.startsWith('/api/')) return
  // The network first, so that a page and its parts always belong together; without it, what was kept.
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(() => caches.match('/index.html')))
    return
  }
  // Hashed names never change their content, whatever header a server says they vary by.
  if (url.pathname.startsWith('/assets/') || url.pathname === '/icon.svg')
    event.respondWith(caches.match(request, { ignoreVary: true }).then((kept) => kept ?? fetch(request)))
})
