import type { MadePart } from './add-part';

const HIGH = 'min-height: 60px; min-width: 200px';

/** A reply of Gmail's, in its thread, to these addresses. */
export function gmailReply(...addresses: string[]): MadePart {
  const to = addresses.map((email) => ({
    tag: 'span',
    is: { email, class: 'oL aDm az9' },
    text: email.split('@')[0] ?? '',
  }));
  return {
    is: { class: 'M9', role: 'region', 'aria-label': 'Reply' },
    parts: [{ is: { class: 'aoD hl' }, parts: to }, gmailBody('Message Body')],
  };
}

/** A new mail of Gmail's in its window, to these addresses. */
export function gmailWindow(...addresses: string[]): MadePart {
  const chips = addresses.map((address) => ({ is: { role: 'option', 'data-hovercard-id': address }, text: address }));
  return {
    is: { role: 'dialog', 'aria-label': 'New Message', class: 'AD' },
    parts: [
      {
        tag: 'form',
        is: { class: 'bAs' },
        parts: [
          { is: { name: 'to' }, parts: chips },
          { tag: 'input', is: { name: 'subjectbox', 'aria-label': 'Subject' } },
        ],
      },
      gmailBody('Message Body, new'),
    ],
  };
}

function gmailBody(label: string): MadePart {
  return {
    is: {
      ...{
        role: 'textbox',
        g_editable: 'true',
        'aria-multiline': 'true',
        contenteditable: 'true',
        'aria-label': label,
      },
      ...{ class: 'Am aiL Al editable LW-avf', style: HIGH },
    },
  };
}

/** A new mail of Outlook's: its line for recipients is a text box, too. */
export function outlookMail(name: string, address: string): MadePart {
  const pill = {
    tag: 'span',
    is: { class: '_EType_RECIPIENT_ENTITY', 'aria-label': `${name} <${address}>` },
    text: name,
  };
  return {
    is: { 'aria-label': 'Compose', role: 'region', 'data-app-section': 'ConversationCompose' },
    parts: [
      { is: { role: 'textbox', contenteditable: 'true', 'aria-label': 'To' }, parts: [pill] },
      { tag: 'input', is: { 'aria-label': 'Add a subject', maxlength: '255', type: 'text' } },
      {
        is: { id: 'editorParent_2' },
        parts: [
          {
            is: {
              role: 'textbox',
              contenteditable: 'true',
              'aria-multiline': 'true',
              'aria-label': 'New body',
              style: HIGH,
            },
          },
        ],
      },
    ],
  };
}
