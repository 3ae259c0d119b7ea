import type { Me } from '~/session/me'

/** Who writes reorganisations down and carries them out; the service decides anew at every step. */
export const decides = ({ offices }: Pick<Me, 'offices'>) =>
  offices.some(({ role }) => role === 'ADMIN' || role === 'CLERK')
