// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { messageBoxes } from '@/entrypoints/linkedin.content/message-boxes';
import { recipientVerdict } from '@/entrypoints/page/draft-recipient';
import type { BoxSurroundings } from '@/entrypoints/page/draft-site';
import { mailBoxes } from '@/entrypoints/page/mail-boxes';
import type { DraftWish } from '@/storage/model/template/draft-insertion';

const BOX = '<div role="textbox" contenteditable="true" aria-multiline="true"></div>';
const MAIL =
  '<div role="listitem" data-legacy-message-id="1a"><div class="ii"><div class="a3s">Hello</div></div></div>';

function pageOf(body: string): Document {
  document.body.innerHTML = body;
  return document;
}

/** What stands around the only box. */
function aroundOnly(body: string, site = mailBoxes): BoxSurroundings {
  const boxes = site.boxes(pageOf(body));
  expect(boxes).toHaveLength(1);
  return site.around(boxes[0] as HTMLElement);
}

describe('the boxes of a mail page', () => {
  it.each([
    [
      'chips of a window',
      `<div role="dialog"><form><div name="to"><div data-hovercard-id="a@x.example">A</div></div></form>${BOX}</div>`,
    ],
    ['a line of an older one', `<div role="dialog"><textarea name="to">"A" &lt;a@x.example&gt;</textarea>${BOX}</div>`],
    ['a hidden line', `<div role="dialog"><input type="hidden" name="to" value="a@x.example">${BOX}</div>`],
    [
      "Outlook's line",
      `<div role="region"><div role="textbox" contenteditable="true"><span aria-label="A <a@x.example>">A</span></div>${BOX}</div>`,
    ],
    [
      "Outlook's well",
      `<div><div data-testid="RecipientWell"><span><span>A&lt;a@x.example&gt;</span></span></div>${BOX}</div>`,
    ],
    [
      'recipients farther away than the subject',
      `<div role="dialog"><div name="to"><i email="a@x.example"></i></div><p><input name="subjectbox">${BOX}</p></div>`,
    ],
  ])('say to whom one goes: %s', (_, body) => {
    expect(aroundOnly(body).people.map(({ address }) => address)).toEqual(['a@x.example']);
  });

  it('tell people apart whose addresses stand side by side', () => {
    const { people } = aroundOnly(
      `<div role="dialog"><div name="to"><b>a@x.example</b><b>b@x.example</b></div>${BOX}</div>`,
    );
    expect(people.map(({ address }) => address)).toEqual(['a@x.example', 'b@x.example']);
  });

  it('say names where no address is shown, and nothing of who sends', () => {
    const well = '<div data-testid="RecipientWell"><span role="region">Ada Vermeer</span></div>';
    expect(aroundOnly(`<div role="region">${well}${BOX}</div>`).people).toEqual([{ name: 'Ada Vermeer' }]);
    const from = '<div name="from"><span email="me@x.example"></span></div><div name="to"></div>';
    expect(aroundOnly(`<div role="dialog">${from}${BOX}</div>`).people).toEqual([]);
  });

  it('take nobody from the thread around, from another box, or from what is being written', () => {
    const reply = `<div class="M9">${BOX.replace('></div>', '><a email="eve@x.example">x</a></div>')}</div>`;
    const thread = `<div role="main">${MAIL}<span email="eve@x.example">Eve</span>${reply}</div>`;
    expect(aroundOnly(thread)).toEqual({ people: [], inThread: true });
    expect(
      aroundOnly(`<div role="main">${MAIL}</div><div role="dialog"><input name="subjectbox">${BOX}</div>`),
    ).toMatchObject({
      people: [],
      inThread: false,
    });
  });

  it.each([
    ['in what somebody sent', `<div data-legacy-message-id="1a"><div class="a3s">${BOX}</div></div>`],
    ['for a line', '<div role="textbox" contenteditable="true"></div>'],
    ['that cannot be written in', '<div role="textbox" contenteditable="false" aria-multiline="true"></div>'],
    ['for searching', '<input type="text"><textarea></textarea>'],
  ])('are none %s', (_, body) => {
    expect(mailBoxes.boxes(pageOf(body))).toEqual([]);
  });
});

describe("the boxes of LinkedIn's conversations", () => {
  const form = `<form class="msg-form">${BOX}</form>`;
  const bubble = (head: string) =>
    `<div class="msg-overlay-conversation-bubble"><h2 class="msg-overlay-bubble-header__title">${head}</h2>${form}</div>`;

  it('say whom the bubble names', () => {
    const { people } = aroundOnly(
      bubble('<a href="https://www.linkedin.com/in/ada-vermeer/">Ada Vermeer</a>'),
      messageBoxes,
    );
    expect(people).toEqual([{ name: 'Ada Vermeer', slug: 'ada-vermeer' }]);
  });

  it('are a group where it names several', () => {
    const names = '<a href="/in/ada/">Ada</a><a href="/in/bob/">Bob</a>';
    expect(aroundOnly(bubble(names), messageBoxes)).toMatchObject({ people: [], isGroup: true });
  });

  it('are none under a post', () => {
    expect(messageBoxes.boxes(pageOf(`<form class="comments-comment-box">${BOX}</form>`))).toEqual([]);
  });
});

describe('whether a box goes to the contact', () => {
  const person = { name: 'Ada Vermeer', addresses: ['ada@x.example'], memberIds: ['ACoA1'], slug: 'ada-vermeer' };
  const wish = (over: Partial<DraftWish> = {}): DraftWish => ({
    html: 'x',
    text: 'x',
    person,
    own: ['me@x.example'],
    ...over,
  });
  const thread = (over: Partial<NonNullable<DraftWish['thread']>> = {}) => ({
    thread: { url: 'u', people: 1, hasPerson: true, names: ['Ada'], ...over },
  });
  const around = (people: BoxSurroundings['people'], inThread = false) => ({ people, inThread });

  it.each<[string, BoxSurroundings, DraftWish, object]>([
    ['their address', around([{ address: 'ADA@x.example' }]), wish(), { right: true, others: [] }],
    [
      'and another',
      around([{ address: 'b@x.example' }, { address: 'ada@x.example' }]),
      wish(),
      { right: true, others: ['b@x.example'] },
    ],
    [
      'another alone',
      around([{ address: 'b@x.example', name: 'Ada Vermeer' }]),
      wish(),
      { right: false, because: 'other-person', who: 'b@x.example' },
    ],
    ['their member id', around([{ memberId: 'ACoA1', name: 'A' }]), wish(), { right: true }],
    [
      "another's under their name",
      around([{ memberId: 'ACoA2', name: 'Ada Vermeer' }]),
      wish(),
      { right: false, because: 'other-person' },
    ],
    ['their slug', around([{ slug: 'ada-vermeer', name: 'A' }]), wish(), { right: true }],
    ["another's slug", around([{ slug: 'ada-v', name: 'Ada Vermeer' }]), wish(), { right: false }],
    ['their name', around([{ name: ' ada  Vermeer ' }]), wish(), { right: true }],
    ['nobody, in a new mail', around([]), wish(), { right: true, unaddressed: true }],
    ['the rep alone, in a new mail', around([{ address: 'me@x.example' }]), wish(), { right: true, unaddressed: true }],
    ['nobody, in a thread nobody read', around([], true), wish(), { right: false, because: 'unknown-person' }],
    ['nobody, in their thread', around([], true), wish(thread()), { right: true, unaddressed: false }],
    [
      'nobody, in a thread of several',
      around([], true),
      wish(thread({ people: 2 })),
      { right: false, because: 'unknown-person' },
    ],
    [
      "nobody, in another's thread",
      around([], true),
      wish(thread({ hasPerson: false })),
      { right: false, because: 'other-person' },
    ],
    [
      'nobody, in the thread of the page before',
      around([], true),
      wish(thread({ url: 'old' })),
      { right: false, because: 'unknown-person' },
    ],
    [
      'a group',
      { people: [], inThread: true, isGroup: true },
      wish(thread()),
      { right: false, because: 'unknown-person' },
    ],
  ])('%s', (_, surroundings, wanted, verdict) => {
    expect(recipientVerdict(surroundings, wanted, 'u')).toMatchObject(verdict);
  });
});
