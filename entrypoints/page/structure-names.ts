const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements of HTML and SVG. */
export const TAGS = words(
  'a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption center circle cite clipPath code col colgroup data datalist dd defs del desc details dfn dialog div dl dt ellipse em embed feColorMatrix feGaussianBlur fieldset figcaption figure filter font footer foreignObject form g h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins kbd label legend li line linearGradient link main map mark marker mask menu meta meter nav noscript object ol optgroup option output p param path pattern picture polygon polyline pre progress q radialGradient rect rp rt ruby s samp script search section select slot small source span stop strong style sub summary sup svg symbol table tbody td template text textPath textarea tfoot th thead time title tr track tspan u ul use var video wbr',
);

/** Roles of WAI-ARIA 1.2. */
export const ROLES = words(
  'alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic grid gridcell group heading img insertion link list listbox listitem log main marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong subscript superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem',
);

/** Attributes of HTML and SVG, and names that the sites of our readers give their own; `data-` and `aria-` come beside. */
export const ATTRIBUTE_NAMES = words(
  'abbr accept action align allow allowfullscreen alt async autocapitalize autocomplete autofocus autoplay cellpadding cellspacing charset checked cite class clip-path clip-rule color cols colspan componentkey content contenteditable controls coords crossorigin cx cy d datetime decoding defer dir disabled download draggable email enctype enterkeyhint fetchpriority fill fill-opacity fill-rule focusable for form formaction frameborder gradientTransform gradientUnits headers height hidden high href hreflang http-equiv id imagesizes imagesrcset inert inputmode integrity is itemid itemprop itemscope itemtype jsaction jscontroller jsdata jslog jsmodel jsname jsshadow jstcache kind label lang list loading loop low mask max maxlength media method min minlength multiple muted name nonce novalidate offset opacity open optimum part pattern placeholder pointer-events points popover poster preload preserveAspectRatio property r readonly referrerpolicy rel required reversed role rows rowspan rx ry sandbox scope scrolling selected shape size sizes slot span spellcheck src srcdoc srclang srcset start stop-color stop-opacity stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-miterlimit stroke-width style summary tabindex target text-anchor title transform translate type usemap valign value version viewBox width wrap x x1 x2 xlink:href xmlns xmlns:xlink y y1 y2',
);

const BOOLEAN = words('true false mixed undefined');

/** Attributes whose value is one of a few words of the standard. */
export const ENUMERATED: Readonly<Record<string, ReadonlySet<string>>> = {
  role: ROLES,
  dir: words('ltr rtl auto'),
  type: words(
    'button checkbox color date datetime-local email file hidden image month number password radio range reset search submit tel text time url week module application/json application/ld+json text/css text/javascript',
  ),
  rel: words(
    'alternate canonical dns-prefetch icon manifest nofollow noopener noreferrer preconnect preload stylesheet',
  ),
  target: words('_blank _self _parent _top'),
  method: words('get post dialog'),
  contenteditable: words('true false plaintext-only'),
  loading: words('lazy eager'),
  'aria-atomic': BOOLEAN,
  'aria-busy': BOOLEAN,
  'aria-checked': BOOLEAN,
  'aria-current': words('true false page step location date time'),
  'aria-disabled': BOOLEAN,
  'aria-expanded': BOOLEAN,
  'aria-haspopup': words('true false menu listbox tree grid dialog'),
  'aria-hidden': BOOLEAN,
  'aria-live': words('polite assertive off'),
  'aria-modal': BOOLEAN,
  'aria-multiline': BOOLEAN,
  'aria-multiselectable': BOOLEAN,
  'aria-orientation': words('horizontal vertical'),
  'aria-pressed': BOOLEAN,
  'aria-readonly': BOOLEAN,
  'aria-required': BOOLEAN,
  'aria-selected': BOOLEAN,
};

/** Attributes that hold the ids of elements. */
export const ID_ATTRIBUTES = words(
  'id for headers list form aria-activedescendant aria-controls aria-describedby aria-details aria-errormessage aria-flowto aria-labelledby aria-owns',
);

/** Attributes that hold addresses. */
export const URL_ATTRIBUTES = words(
  'action cite formaction href imagesrcset itemid itemtype poster src srcset usemap xlink:href xmlns xmlns:xlink',
);

/** Attributes that hold words for people. */
export const TEXT_ATTRIBUTES = words(
  'abbr alt aria-description aria-label aria-placeholder aria-roledescription aria-valuetext content download email label name placeholder summary title value',
);
