import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { StopContact } from '@/components/offer/StopContact';
import { useReplyCommands } from '@/components/offer/useReplyCommands';
import { usePromotion } from '@/components/qualification/usePromotion';
import { useStageCommands } from '@/components/stage/useStageCommands';
import { enrolContacts } from '@/storage/commands/enrol-contacts';
import type { Contact } from '@/storage/model/contact';
import { springCadence } from '../../storage/commands/cadence-example';
import { kept, savedLead } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';

beforeEach(freshDatabase);

const IN_MAY = { when: { wall: '2031-05-05T09:00', zone: 'Europe/Berlin' }, at: Date.UTC(2031, 4, 5, 7) };

function Commands({ contact }: { contact: Contact }) {
  const { move, nurture } = useStageCommands(contact);
  const { promote } = usePromotion({
    contact,
    evidence: { genuineInboundCount: 0 },
    policy: 'qualified',
    required: undefined,
  });
  const { stop } = useReplyCommands(contact, 'mail');
  return (
    <>
      <button type="button" onClick={() => move('customer', 'They bought')}>
        Move
      </button>
      <button type="button" onClick={() => nurture(IN_MAY, undefined)}>
        Nurture
      </button>
      <button type="button" onClick={() => promote('They told me')}>
        Promote
      </button>
      <button type="button" onClick={() => stop('Please stop')}>
        Stop
      </button>
    </>
  );
}

async function onSpring() {
  const ada = await savedLead('Ada');
  await enrolContacts(await springCadence(), [ada]);
  return kept(ada);
}

describe('the notice of a command that takes somebody off a cadence says so', () => {
  it.each([
    ['Move', 'the stage changed'],
    ['Nurture', 'the stage changed'],
    ['Promote', 'the stage changed'],
    ['Stop', 'they are not to be contacted'],
  ])('%s', async (name, because) => {
    const { rep } = show(<Commands contact={await onSpring()} />);
    await rep.click(screen.getByRole('button', { name }));
    expect(await screen.findByText(`Left the cadence Spring: ${because}`)).toBeTruthy();
  });

  it('when the rep says that no contact is wanted', async () => {
    const { rep } = show(<StopContact contact={await onSpring()} />);
    await rep.click(screen.getByRole('button', { name: 'Do not contact…' }));
    await rep.type(screen.getByRole('textbox'), 'They said so');
    await rep.click(screen.getByRole('button', { name: 'Do not contact' }));
    expect(await screen.findByText('Left the cadence Spring: they are not to be contacted')).toBeTruthy();
  });
});
