// The text beside the question follows what is chosen. Without scripts it is as of the last answer.

const peek = document.querySelector("details[data-so-far]");
const form = document.querySelector("form.step-form");
const place = peek?.querySelector("[data-so-far-text]");
const said = document.createElement("p");
said.className = "visually-hidden";
said.setAttribute("role", "status");
peek?.append(said);

// Beside the question there is room for it to stand open; on a phone it waits behind its line.
const wide = matchMedia("(min-width: 75rem)");
const fit = () => peek && (peek.open = wide.matches);
wide.addEventListener("change", fit);
fit();

// At the foot of a small screen until the button comes into view, and never over it.
const button = form?.querySelector("[type=submit]");
const watch = new IntersectionObserver(([{ isIntersecting }]) => peek.classList.toggle("is-afoot", !isIntersecting));
if (peek && button) watch.observe(button);

const paragraphs = () => [...place.querySelectorAll("p")].map((p) => p.textContent);
let latest = 0;

async function follow() {
  const mine = ++latest;
  try {
    const answer = await fetch(peek.dataset.soFar, { method: "POST", body: new FormData(form) });
    const html = answer.ok ? await answer.text() : "";
    // A slower answer to an earlier choice must not come over a newer one.
    if (mine !== latest || !html.trim()) return;
    const before = new Set(paragraphs());
    place.innerHTML = html;
    const fresh = [...place.querySelectorAll("p")].filter((p) => !before.has(p.textContent));
    for (const p of fresh) p.classList.add("is-new");
    if (!fresh.length) return;
    place.scrollTop = fresh[0].offsetTop - place.offsetTop;
    if (!peek.open) return;
    said.textContent = "";
    said.textContent = peek.dataset.changed;
  } catch {
    // The text stays as it was; the question works without it.
  }
}

let rest;
form?.addEventListener("input", () => {
  clearTimeout(rest);
  rest = setTimeout(follow, 350);
});
