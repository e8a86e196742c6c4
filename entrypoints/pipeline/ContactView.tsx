import { ArrowLeft } from 'lucide-react';
import { ContactPage } from '@/components/contact-page/ContactPage';
import { OpenContactContext } from '@/components/offer/OpenContactContext';
import { useStoredItem } from '@/components/setting/useStoredItem';
import { Button } from '@/components/ui/Button';
import type { ContactId } from '@/storage/model/contact';
import { promotionPolicy, subStages } from '@/storage/settings';
import { goBack } from './go-back';
import { RepsRules } from './RepsRules';
import type { ViewProps } from './view';

/** One contact (`#contact/<id>`). Back leads to where one came from. */
export function ContactView({ tail, onTail, onTitle }: ViewProps) {
  const [policy] = useStoredItem(promotionPolicy);
  const [steps] = useStoredItem(subStages);
  if (!policy || !steps) return null;
  const back = (
    <Button look="quiet" size="small" className="-ms-2" autoFocus onClick={goBack}>
      <ArrowLeft aria-hidden="true" size={14} className="rtl:rotate-180" />
      Back
    </Button>
  );
  return (
    <RepsRules>
      <OpenContactContext value={(contactId) => onTail(contactId)}>
        <ContactPage
          key={tail}
          contactId={tail as ContactId}
          policy={policy}
          stepTitle={(id) => steps.find((step) => step.id === id)?.title}
          back={back}
          onBack={goBack}
          onOpen={({ id }) => onTail(id)}
          onTitle={onTitle}
        />
      </OpenContactContext>
    </RepsRules>
  );
}
