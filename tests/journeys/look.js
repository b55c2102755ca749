// What must hold on every page; returns a line for each thing that does not.
(state) => {
  const found = [];
  const times = {};
  const say = (what, element) => {
    const id = what.slice(0, 10);
    times[id] = (times[id] || 0) + 1;
    // Three of a kind are enough to see what it is.
    if (times[id] < 4) found.push(what + (element ? ": " + element.outerHTML.replace(/\s+/g, " ").slice(0, 160) : ""));
  };
  const seen = (e) => e.checkVisibility({ visibilityProperty: true }) && e.getBoundingClientRect().width > 0;
  const all = (selector) => [...document.querySelectorAll(selector)].filter(seen);
  // U01
  if (document.querySelectorAll("h1").length !== 1) say("U01 not one h1");
  // U05: one main button; where a page is a list of steps, one in each
  const main = all("main .button:not(.button-quiet)");
  const places = main.map((e) => e.closest(".steps > li") || document.body);
  main.forEach((e, at) => { if (places.indexOf(places[at]) < at) say("U05 more than one main button", e); });
  if (all("button:disabled").length) say("U05 a button is disabled", all("button:disabled")[0]);
  // U27: targets; links inside a sentence are exempt
  const inSentence = (e) =>
    e.matches("p a, li a, dd a, td a, .last-checked a, label a") && getComputedStyle(e).display === "inline";
  for (const e of all("a, button, select, input:not([type=hidden]), textarea, summary")) {
    if (e.closest(".trap, .visually-hidden, .skip-link") || inSentence(e)) continue;
    const target = e.matches("input[type=radio], input[type=checkbox]") ? e.closest(".tile, label") || e : e;
    const box = target.getBoundingClientRect();
    if (box.width < 24 || box.height < 24) say(`U27 target ${Math.round(box.width)} x ${Math.round(box.height)}`, e);
  }
  for (const e of main) {
    const box = e.getBoundingClientRect();
    if (box.height < 44 || box.width < 44) say("U27 main button too small", e);
  }
  // U55: the main button can be brought into view, whole, with nothing over it
  const place = scrollY;
  for (const e of main) {
    e.scrollIntoView({ block: "center", behavior: "instant" });
    const box = e.getBoundingClientRect();
    const inside = box.left >= 0 && box.right <= innerWidth + 1 && box.top >= 0 && box.bottom <= innerHeight + 1;
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (!inside || !top || !e.contains(top)) say("U55 main button out of reach", e);
  }
  scrollTo({ top: place, behavior: "instant" });
  // U28: nothing sticky over a fifth of the height
  for (const e of all("body *")) {
    const style = getComputedStyle(e);
    if ((style.position === "sticky" || style.position === "fixed") && innerWidth < 1000) {
      if (e.getBoundingClientRect().height > innerHeight * 0.2) say("U28 too much stays in place", e);
    }
  }
  // U30: no sideways scroll; U31, U54: nothing cut
  if (document.documentElement.scrollWidth > innerWidth) {
    say(`U30 ${document.documentElement.scrollWidth} wide`);
    const out = (e) => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest(".visually-hidden");
    say("  sticks out", all("body *").find(out));
  }
  for (const e of all("h1, h2, h3, p, li, dt, dd, label, .button, summary, a")) {
    const hides = getComputedStyle(e).overflow === "hidden" && !e.closest(".visually-hidden, .trap, svg");
    if (hides && e.scrollWidth > e.clientWidth + 1) say("U31 cut off", e);
  }
  // U55: a heading that is pressed into a column breaks within its words, and nothing sticks out. It may be 0 wide.
  for (const e of document.querySelectorAll("h1, h2, h3")) {
    if (!e.checkVisibility({ visibilityProperty: true }) || e.closest(".visually-hidden, summary")) continue;
    const narrow = e.getBoundingClientRect().width < 5 * parseFloat(getComputedStyle(e).fontSize);
    if (narrow && e.textContent.trim().length > 12) say("U55 no room for a heading", e);
  }
  // U35: fields say what they want
  for (const e of all("input[type=email]")) {
    if (!e.autocomplete || e.getAttribute("spellcheck") !== "false") say("U35 e-mail field says too little", e);
  }
  // U36
  if (!document.documentElement.lang || !document.documentElement.dir) say("U36 no language or direction");
  if (state.rtl && document.documentElement.dir !== "rtl") say("U53 not from right to left");
  // U53: mirrored, but addresses and codes run from left to right
  if (state.rtl) {
    const heading = all("h1")[0];
    if (heading && getComputedStyle(heading).direction !== "rtl") say("U53 heading from left to right", heading);
    const signs = "input[type=email], input[autocomplete=one-time-code], .return-code, address, a[href^='mailto:']";
    for (const e of all(signs)) if (getComputedStyle(e).direction !== "ltr") say("U53 address from right to left", e);
    // What somebody wrote, or Meta, may be in a language of the other direction than the page.
    for (const e of all("textarea, input[type=text]:not([inputmode=numeric])")) {
      const follows = e.dir === "auto" || getComputedStyle(e).direction === "ltr";
      if (!follows && !e.closest(".trap")) say("U53 words in the direction of the page, not their own", e);
      if (/^\s*[A-Za-z]/.test(e.value) && getComputedStyle(e).direction !== "ltr") say("U53 words set from the right", e);
    }
  }
  if (!/ – .+/.test(document.title)) say("U36 title " + document.title);
  // U41: messages have a role
  for (const e of all(".error-summary")) if (e.getAttribute("role") !== "alert") say("U41 no role", e);
  // U40: nothing moves for those who asked for less motion
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
    for (const e of document.querySelectorAll("*")) {
      const style = getComputedStyle(e);
      const slides = style.transitionProperty !== "none" && style.transitionDuration.split(", ").some((t) => t !== "0s");
      if (style.animationName !== "none" || slides) say("U40 moves", e);
    }
  }
  // U29: whatever has the focus is seen to have it: 2 px at least, 3:1 against the colour it lies on
  const channels = (colour) => (colour.startsWith("rgb") ? colour.match(/[\d.]+/g).map(Number) : []);
  const light = (colour) => {
    const [r, g, b] = colour.map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  };
  const ground = (e) => {
    for (let at = e; at; at = at.parentElement) {
      const colour = channels(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour.slice(0, 3);
    }
    return [255, 255, 255];
  };
  const had = document.activeElement;
  for (const e of all("a[href], button, select, input:not([type=hidden]), textarea, summary")) {
    if (e.closest(".trap")) continue;
    e.focus({ preventScroll: true, focusVisible: true });
    if (document.activeElement !== e) continue;
    // A choice is seen as its tile.
    const shown = e.closest(".tile") || e;
    const style = getComputedStyle(shown);
    if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) {
      say("U29 the focus is not seen", e);
      continue;
    }
    const [one, other] = [channels(style.outlineColor).slice(0, 3), ground(shown.parentElement)].map(light).sort((a, b) => b - a);
    if (one / other < 3) say(`U29 the focus has ${(one / other).toFixed(1)}:1 only`, e);
  }
  if (had && had !== document.body) had.focus({ preventScroll: true });
  else document.activeElement.blur();
  scrollTo({ top: place, behavior: "instant" });
  // U34, U44: help and privacy in the footer of every page
  for (const path of ["/help/", "/privacy/"]) {
    if (!document.querySelector(`footer a[href="${path}"]`)) say("U34 footer lacks " + path);
  }
  return found;
}
