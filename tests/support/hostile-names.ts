/** A name that a page may say, and how it must be kept and shown. */
export interface HostileName {
  what: string;
  said: string;
  shown: string;
}

const LONG = 'Ada Maria '.repeat(40);

export const HOSTILE_NAMES: readonly HostileName[] = [
  ...[
    '<img src=x onerror="window.__hit = alert(1)">',
    '</bdi><b id=hostile>Ada</b><script>window.__hit = 1</script>',
  ].map((markup) => ({ what: 'markup', said: markup, shown: markup })),
  { what: 'an override of direction', said: 'Ada \u202egnp.exe', shown: 'Ada gnp.exe' },
  { what: 'a name from right to left', said: 'ليلى بن عمران', shown: 'ليلى بن عمران' },
  { what: '400 characters', said: LONG, shown: LONG.slice(0, 300).trim() },
  { what: 'emoji', said: '👩‍🚀 Ada 🏳️‍🌈', shown: '👩‍🚀 Ada 🏳️‍🌈' },
  { what: 'a null byte', said: 'A\u0000da \u0007Null', shown: 'Ada Null' },
];

/** Markup that says this text, also characters that no parser lets through: those are put there by a script of the page. */
export function saying(text: string): { markup: string; script: string } {
  const markup = text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`).replaceAll('\u0000', '&null;');
  return {
    markup,
    script: `for (const element of document.querySelectorAll('h2, title, .gD, .hP'))
      if (element.textContent.includes('&null;')) element.textContent = element.textContent.replaceAll('&null;', '\\0');`,
  };
}
