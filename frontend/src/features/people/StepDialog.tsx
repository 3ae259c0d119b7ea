import { t } from '~/lib/i18n'
import { Dialog } from '~/ui/Dialog'
import { CorrectForm } from './CorrectForm'
import { EndForm } from './EndForm'
import { HandoverForm } from './HandoverForm'
import type { Held } from './held'
import { stepLabel } from './labels'
import { positionName } from './PositionCard'
import type { Office, OfficeStep } from './queries'

export type Asked = { step: OfficeStep; position: Held<Office> }

/** A step on a position as it was when it was asked for: once taken, the page shows it in another place. */
export const StepDialog = ({ asked: { step, position }, onClose }: { asked: Asked; onClose: () => void }) => (
  <Dialog title={`${t(stepLabel[step])}: ${positionName(position)}`} onClose={onClose}>
    {step === 'HANDOVER' && <HandoverForm position={position} />}
    {step === 'ENDING' && <EndForm position={position} onDone={onClose} />}
    {step === 'EDIT' && <CorrectForm position={position} onDone={onClose} />}
  </Dialog>
)
