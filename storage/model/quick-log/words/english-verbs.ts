import type { VerbWords } from './verb-words';

export const ENGLISH_VERBS: VerbWords = {
  we: 'i|we|i have|we have',
  they: "(?:she|he|they)(?:'s| has| had| just| then| finally)*",
  spoke:
    'wants?|wanted|asked|asks|said|says|needs?|told|agreed|interested|likes?|(?:will|would) (?:decide|think|check|ask|like)',
  unreached:
    "left (?:a |her a |him a |them a )?(?:voice ?mail|message)|voice ?mail|no answer|(?:did not|didn't|not) pick(?:ed)? up|not reached|(?:could not|couldn't|did not|didn't) reach|(?:nobody|no one|no-one) (?:there|in|home|reached|answered|picked up|available)|line (?:was )?busy|rang out|tried (?:calling|to call|her|him|them)",
  talk: '(?:spoke|talked|chatted)(?: (?:with|to))?|(?:had|did) a (?:phone )?(?:call|chat|talk)(?: with)?|(?:phone )?call with|on the phone with|phone talk|(?:called|rang|phoned) (?:me|us|back)|(?:got|received|took) (?:a |her |his |their )?(?:phone )?call',
  call: 'called|rang|phoned|dialled|dialed',
  mail: '(?:e-?mailed|mailed|wrote (?:an? )?(?:e-?mail|mail)|(?:e-?mail|mail|offer|quote|proposal|price list) sent|sent (?:her |him |them |over )?(?:an? |the |our |my )?(?:follow[- ]up )?(?:e-?mail|mail|offer|quote|quotation|proposal|price list|prices|brochure|catalogue|catalog|samples?|documents?|drawings?|information|info))',
  linkedin:
    '(?:messaged|(?:linkedin )?(?:message|inmail|dm) sent|sent (?:her |him |them )?(?:a |an |the )?(?:linkedin )?(?:message|inmail|dm)|wrote (?:to |her |him |them |a message )*on linkedin)',
  answer:
    '(?:e-?mail |mail )?(?:replied|answered|wrote back)|(?:got|received|had) (?:an? |the |her |his |their )?(?:reply|answer|e-?mail|mail|message)|(?:reply|answer|e-?mail|mail|message) (?:received|from)',
  meeting:
    'met(?: with)?|had (?:a )?(?:coffee|lunch|dinner|breakfast|meeting)(?: with)?|visited|(?:coffee|lunch|dinner) with',
  planned: '(?:meeting|appointment|demo|visit)(?: with| at)?',
  fair: '(?:met |spoke |talked )?(?:with |to )?(?:\\w+ )?at (?:the |a |their |our )?(?:trade )?(?:fair|show|expo|booth|conference|stand)',
  booked:
    '(?:booked|scheduled|arranged|set up|fixed|confirmed) (?:a |the |an )?(?:demo|meeting|call|slot|appointment|visit)|agreed (?:on|to) a (?:demo|meeting|call|visit)|(?:demo|meeting|call|appointment|visit) (?:is )?(?:booked|scheduled|arranged|confirmed)',
  quote:
    '(?:asked for|requested|wanted) (?:a |an |the |our )?(?:quote|prices?|price list|offer|quotation|proposal)|(?:quote|price|offer) request',
  question: 'asked(?: about| for details| for information| how)?|had (?:a )?questions?',
  budget: '(?:talked|spoke|discussed) (?:about )?(?:the )?(?:budget|timing|timeline)',
  click: 'clicked(?: (?:on )?(?:the |a |our |my )?link)?',
  newsletter: 'signed up (?:for|to) (?:the |our )?newsletter|subscribed',
  event: 'signed up (?:for (?:the |our |a )?(?:webinar|event|workshop))?|registered(?: for)?|signed up',
  download: 'downloaded',
  form: 'filled (?:in|out) (?:the |a |our )?(?:contact )?form',
  reaction: 'liked|shared|reacted to',
  connection: '(?:connected|accepted)(?: on linkedin)?|accepted (?:the |my |our )?(?:request|invitation)',
  comment: 'commented',
};
