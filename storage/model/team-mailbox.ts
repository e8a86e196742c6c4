/** Mailboxes that a team reads: RFC 2142's names for a business, and what they are called elsewhere. */
const OF_A_TEAM = new Set(
  (
    'info marketing sales support abuse noc security postmaster hostmaster webmaster admin administration office mail ' +
    'contact hello team service help enquiries inquiries orders billing accounts accounting finance hr jobs press ' +
    'purchasing procurement reception kontakt vertrieb einkauf verkauf buero buchhaltung bewerbung contacto ventas ' +
    'compras contato vendas accueil ventes achats comptabilite vendite acquisti amministrazione verkoop inkoop'
  ).split(' '),
);

/** Does more than one person read this normalised address? Then it proves nobody. */
export function isTeamMailbox(address: string): boolean {
  const name = address.slice(0, address.lastIndexOf('@')).split(/[+.\-_]/)[0];
  return OF_A_TEAM.has(name ?? '');
}
