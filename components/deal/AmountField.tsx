import { CURRENCIES } from '@/storage/model/money/currency';
import { currencyWords, decimalsOf, moneyWords } from '../money/money-words';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { amountIn } from './amount-in';
import { keptDecimalsWords, wrongAmountWords } from './wrong-amount-words';

const OPTIONS = CURRENCIES.map((value) => ({ value, label: currencyWords(value) }));

interface AmountFieldProps {
  text: string;
  currency: string;
  onText: (text: string) => void;
  onCurrency: (currency: string) => void;
}

/** An amount in the rep's own writing, and its currency; what it comes to is said before it is kept. */
export function AmountField({ text, currency, onText, onCurrency }: AmountFieldProps) {
  const read = amountIn(text, currency);
  const wrong = read.is === 'amount' ? undefined : wrongAmountWords(read, currency);
  return (
    <div className="flex flex-wrap gap-2">
      <div className="flex min-w-36 flex-1">
        <TextField
          label="Amount"
          inputMode="decimal"
          maxLength={40}
          value={text}
          onChange={onText}
          aria-invalid={wrong !== undefined}
          hint={
            read.is === 'amount' ? amountWords(read.amount, currency) : (wrong ?? 'None named yet: leave it empty.')
          }
        />
      </div>
      <div className="flex min-w-32 flex-1">
        <SelectField label="Currency" options={OPTIONS} value={currency} onChange={onCurrency} />
      </div>
    </div>
  );
}

function amountWords(amount: number, currency: string): string {
  const words = moneyWords(amount, currency);
  return decimalsOf(currency) > 2 ? `${words}. ${keptDecimalsWords(currency)}` : words;
}
