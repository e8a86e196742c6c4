/**
 * A heading as it is compared: `E-mail 1 - Value`, `e-mail 1 value` and `Email_1 Value` are nearly one. Lower case, without
 * accents, words parted by one blank; `FirstName` is `first name`.
 */
export function headerKey(heading: string): string {
  return heading
    .slice(0, 200)
    .replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\be mails?\b/g, 'email')
    .replace(/\blinked in\b/g, 'linkedin')
    .trim();
}
