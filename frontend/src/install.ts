/** Keeps the client on this device. In development there is nothing to keep. */
export function install() {
  if (import.meta.env.PROD && 'serviceWorker' in navigator)
    addEventListener('load', () => navigator.serviceWorker.register('/sw.js').catch(() => {}))

  // After a new release the parts of the old one are gone: load the page anew, but never in a circle.
  addEventListener('vite:preloadError', (event) => {
    if (!navigator.onLine || sessionStorage.getItem('sohoi.reloaded')) return
    event.preventDefault()
    sessionStorage.setItem('sohoi.reloaded', '1')
    location.reload()
  })
}
