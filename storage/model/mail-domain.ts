/** Mailboxes that anybody can open: the same domain says nothing about who works where. */
const OPEN_TO_ALL = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com me.com mac.com ' +
    'aol.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de mail.com proton.me protonmail.com pm.me ' +
    'yandex.ru yandex.com mail.ru qq.com 163.com 126.com orange.fr wanadoo.fr free.fr laposte.net libero.it ' +
    'virgilio.it uol.com.br terra.com.br ziggo.nl kpnmail.nl hetnet.nl zoho.com fastmail.com hey.com'
  ).split(' '),
);
const NO_NAMES = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'www']);

/** The domain of a normalised address when it is an organisation's own; a provider's that is open to all says nothing. */
export function organisationDomain(address: string): string | undefined {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return domain === '' || OPEN_TO_ALL.has(domain) ? undefined : domain;
}

/** The part of a domain that somebody chose, letters and digits only: `lindqvistcold` of `mail.lindqvist-cold.co.uk`. */
export function domainWord(domain: string): string {
  const labels = domain.split('.').slice(0, -1);
  return (labels.findLast((label) => !NO_NAMES.has(label)) ?? '').replace(/[^a-z0-9]/g, '');
}
