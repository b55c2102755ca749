// Copies in three ways, the best first, and says "Copied" only when it is.

// Some browsers inside apps never answer. The tap that allows copying lasts about a second.
const PATIENCE = 800;

const byClipboard = (text) =>
  Promise.race([
    Promise.resolve(navigator.clipboard.writeText(text)).then(() => true),
    new Promise((settle) => setTimeout(settle, PATIENCE, false)),
  ]);

function byCommand(text) {
  const sheet = document.createElement("textarea");
  sheet.value = text;
  sheet.readOnly = true;
  sheet.className = "visually-hidden";
  document.body.append(sheet);
  sheet.select();
  sheet.setSelectionRange(0, text.length);
  let heard = false;
  // execCommand may answer "true" without doing anything: the event shows that it was heard.
  const hear = (event) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    heard = Boolean(event.clipboardData);
  };
  document.addEventListener("copy", hear);
  try {
    return document.execCommand("copy") && heard;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", hear);
    sheet.remove();
  }
}

function select(source) {
  // What is folded away can be neither selected nor seen.
  source.closest("details")?.setAttribute("open", "");
  source.focus();
  if ("select" in source) {
    source.select();
    return;
  }
  const range = document.createRange();
  range.selectNodeContents(source);
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
}

async function isCopied(text) {
  try {
    if (await byClipboard(text)) return true;
  } catch {
    // Refused or absent: the older way may still be open.
  }
  return byCommand(text);
}

// For a text that stands nowhere on the page, such as a link: a box to copy it from by hand.
function boxFor(button, text) {
  const box = button.parentElement.querySelector("input") ?? document.createElement("input");
  box.readOnly = true;
  box.value = text;
  box.setAttribute("aria-label", button.textContent.trim());
  button.after(box);
  return box;
}

for (const button of document.querySelectorAll("[data-copy-from], [data-copy-link]")) {
  const status = button.parentElement.querySelector("[role=status]");
  button.hidden = false;
  button.addEventListener("click", async () => {
    const source = document.getElementById(button.dataset.copyFrom ?? "");
    const text = source ? (source.value ?? source.textContent) : new URL(button.dataset.copyLink, location).href;
    status.textContent = "";
    const copied = await isCopied(text);
    if (copied) button.focus();
    else select(source ?? boxFor(button, text));
    button.classList.toggle("is-copied", copied);
    status.textContent = copied ? button.dataset.copied : button.dataset.selected;
  });
}
